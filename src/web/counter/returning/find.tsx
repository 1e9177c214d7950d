import { useMutation } from '@tanstack/react-query';
import { useInfiniteQuery } from '@tanstack/react-query';
import { readCitizenCard } from '#modules/dossier/rules/people.ts';
import { answer, api } from '#web/api/client.ts';
import type { Answered } from '#web/api/shapes.ts';
import { PagedList, rowsOf } from '#web/parts/paged-list.tsx';
import { RefusalNotice } from '#web/parts/refusal-notice.tsx';
import { useScanner } from '#web/parts/scanner.ts';
import { Card } from '#web/ui/card.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { dayShort } from '#web/ui/show.ts';
import { codeIn } from '#web/parts/scan.ts';
import { ScanField } from '#web/parts/scan-field.tsx';
import { counterText } from '../text.ts';
import { returnText } from './text.ts';

type Line = Answered<'listDossiers'>['rows'][number];
type Choose = (id: string, bySlip: boolean) => void;

/** By the receipt, by the identity card, or from the results that wait. */
export function FindToReturn({ onChoose }: { onChoose: Choose }) {
  const t = useSay(returnText);
  const find = useMutation<{ rows: Line[]; code: string | undefined }, Error, string>({
    mutationFn: findByScan,
    onSuccess: ({ rows, code }) => {
      const exact = rows.find((row) => row.code === code);
      if (exact) onChoose(exact.id, true);
    },
  });
  const scan = (text: string) => find.mutate(text);
  useScanner(scan);
  const rows = find.data?.rows;
  return (
    <div className="stack">
      <ScanField label={t('scan')} hint={t('scanHint')} onEnter={scan} autoFocus error={rows?.length === 0 ? t('nothing') : undefined} />
      <RefusalNotice error={find.error} />
      {rows && rows.length > 0 ? <Found rows={rows} onChoose={onChoose} /> : null}
      <Uncollected onChoose={onChoose} />
    </div>
  );
}

async function findByScan(text: string): Promise<{ rows: Line[]; code: string | undefined }> {
  const code = codeIn(text);
  const card = readCitizenCard(text);
  const idNumber = card?.idNumber ?? (/^\d{12}$/.test(text) ? text : undefined);
  if (idNumber !== undefined) {
    const { rows } = await answer(api.POST('/api/dossiers/of-person', { body: { idKind: 'CCCD', idNumber } }));
    return { rows, code: undefined };
  }
  const { rows } = await answer(api.POST('/api/dossiers/list', { body: { text: (code ?? text).slice(0, 100), all: true } }));
  return { rows, code };
}

function Found({ rows, onChoose }: { rows: readonly Line[]; onChoose: Choose }) {
  const t = useSay(returnText);
  const c = useSay(counterText);
  const { language } = useLanguage();
  return (
    <Card title={t('found')} bare mark={<span className="small">{t('foundCount', { count: rows.length })}</span>}>
      <DataTable
        label={t('found')}
        rows={rows}
        rowId={(row) => row.id}
        columns={[
          { key: 'code', head: t('code'), cell: (row) => <OpenRow code={row.code ?? c('noCodeYet')} onOpen={() => onChoose(row.id, false)} /> },
          { key: 'procedure', head: t('procedure'), cell: (row) => row.procedureName },
          { key: 'owner', head: t('owner'), cell: (row) => row.ownerName ?? '' },
          { key: 'status', head: t('status'), cell: (row) => <Chip tone={row.status === 9 ? 'ok' : 'quiet'}>{row.statusName[language]}</Chip> },
        ]}
      />
    </Card>
  );
}

function OpenRow({ code, onOpen }: { code: string; onOpen: () => void }) {
  return (
    <button type="button" className="row-open code" onClick={onOpen}>
      {code}
    </button>
  );
}

function Uncollected({ onChoose }: { onChoose: Choose }) {
  const t = useSay(returnText);
  const c = useSay(counterText);
  const pages = useInfiniteQuery({
    queryKey: ['listUncollected'],
    initialPageParam: '',
    queryFn: ({ pageParam }) => answer(api.GET('/api/uncollected-results', { params: { query: pageParam ? { after: pageParam } : {} } })),
    getNextPageParam: (page) => page.next,
  });
  const rows = rowsOf(pages);
  return (
    <Card title={t('waitingTitle')} bare mark={<span className="small">{pages.hasNextPage ? '' : t('foundCount', { count: rows.length })}</span>}>
      <PagedList
        asked={pages}
        lines={4}
        label={t('waitingTitle')}
        none={[t('waitingNone'), t('waitingNoneHow')]}
        rowId={(row) => row.dossierId}
        columns={[
          { key: 'code', head: t('code'), cell: (row) => <OpenRow code={row.code ?? c('noCodeYet')} onOpen={() => onChoose(row.dossierId, false)} /> },
          { key: 'procedure', head: t('procedure'), cell: (row) => row.procedureName },
          { key: 'owner', head: t('owner'), cell: (row) => row.ownerName ?? '' },
          { key: 'since', head: t('since'), cell: (row) => dayShort(row.finishedAt) },
        ]}
      />
    </Card>
  );
}
