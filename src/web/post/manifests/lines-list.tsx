import { answer, api } from '#web/api/client.ts';
import { useAct } from '#web/parts/act.ts';
import { RefusalNotice } from '#web/parts/refusal-notice.tsx';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import type { Column } from '#web/ui/data-table.tsx';
import { useLanguage, useSay, useSayCode } from '#web/ui/language.tsx';
import { useAnnounce } from '#web/ui/live.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { count } from '#web/ui/show.ts';
import { EmptyState } from '#web/ui/states.tsx';
import { about, can, CHANGED } from './questions.ts';
import type { Manifest, ManifestLine } from './questions.ts';
import { useShown } from './shown.ts';
import { manifestText } from './text.ts';
import { manifestWords } from './words.ts';

const LINE_TONES = { listed: 'plain', removed: 'quiet', accepted: 'ok', filed: 'ok', rejected: 'warn', missing: 'late', damaged: 'late' } as const;

/** What stands on the list and what became of it; while it is open, lines can be taken off. */
export function LinesList({ manifest }: { manifest: Manifest }) {
  const t = useSay(manifestText);
  const { language } = useLanguage();
  const announce = useAnnounce();
  const remove = useAct((postingNo: string, key: string) => answer(api.POST('/api/manifests/{id}/lines/remove', { ...about(manifest.id, key), body: { postingNo } })), {
    changes: CHANGED,
  });
  const takeOff = (postingNo: string) => remove.mutate(postingNo, { onSuccess: () => announce(t('removed', { postingNo })) });
  const shown = useShown(manifest.lines);
  const columns: Column<ManifestLine>[] = [
    { key: 'number', head: t('postingNo'), cell: (line) => <span className="code strong">{line.postingNo}</span> },
    { key: 'content', head: t('content'), cell: (line) => <Inside line={line} /> },
    { key: 'papers', head: t('papers'), cell: (line) => <PaperCounts line={line} /> },
    { key: 'state', head: t('state'), cell: (line) => <LineState line={line} /> },
  ];
  const off: Column<ManifestLine> = {
    key: 'act',
    head: t('act'),
    cell: (line) => (
      <Button size="small" onPress={() => takeOff(line.postingNo)} label={`${t('remove')} ${line.postingNo}`}>
        {t('remove')}
      </Button>
    ),
  };
  return (
    <Card title={t('linesTitle')} bare mark={<span className="small">{count(manifest.lines.length, language)}</span>}>
      {manifest.lines.length === 0 ? (
        <EmptyState title={t('linesNone')} how={t(can(manifest, 'add') ? 'linesNoneHow' : 'linesNoneOver')} />
      ) : (
        <DataTable label={t('linesTitle')} rows={shown.rows} more={shown.more} rowId={(line) => `${line.shipmentId} ${line.content}`} columns={can(manifest, 'remove') ? [...columns, off] : columns} />
      )}
      <RefusalNotice error={remove.error} />
    </Card>
  );
}

/** What a line carries and for which procedure. */
export function Inside({ line }: { line: ManifestLine }) {
  const word = useSayCode(manifestWords);
  return (
    <div>
      <p>{word(`item.${line.content}`)}</p>
      <p className="small">
        {line.procedureName}
        {line.dossierCode === null ? '' : ` · ${line.dossierCode}`}
      </p>
    </div>
  );
}

/** How many papers of each kind the parcel says it holds. */
export function PaperCounts({ line }: { line: ManifestLine }) {
  const t = useSay(manifestText);
  return line.originals + line.certified + line.copies === 0 ? null : <span className="small">{t('paperCounts', { originals: line.originals, certified: line.certified, copies: line.copies })}</span>;
}

function LineState({ line }: { line: ManifestLine }) {
  const t = useSay(manifestText);
  const word = useSayCode(manifestWords);
  return (
    <div>
      <Chip tone={LINE_TONES[line.state]}>{word(`lineState.${line.state}`)}</Chip>
      {line.reason === null ? null : <p className="small">{line.rejection === null ? line.reason : t('rejectionForm', { form: t(`finding.${line.rejection}`), reason: line.reason })}</p>}
    </div>
  );
}
