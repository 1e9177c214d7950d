import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api } from '#web/api/client.ts';
import { AskDialog } from '#web/parts/asking/ask-dialog.tsx';
import { read } from '#web/parts/asking/fields.ts';
import { Loaded } from '#web/parts/loaded.tsx';
import { moreOf } from '#web/parts/paged-list.tsx';
import { useMe } from '#web/parts/session.tsx';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import type { More } from '#web/ui/data-table.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { timeOf } from '#web/ui/show.ts';
import { EmptyState } from '#web/ui/states.tsx';
import { Tick } from '#web/ui/tick.tsx';
import { InviteRating } from '../rating/invite-rating.tsx';
import { AskVoid } from '../voids/ask-void.tsx';
import { DossierLink } from '../waiting-handovers.tsx';
import { assistanceOf, type Session } from './questions.ts';
import { helpText } from './text.ts';
import { helpWords } from './words.ts';

/** What was helped with today at this support point, and what is counted of it. */
export function Sessions() {
  const t = useSay(helpText);
  const { today } = useMe();
  const [mine, setMine] = useState(false);
  const [linking, setLinking] = useState<string>();
  const sessions = useInfiniteQuery(assistanceOf(today, mine));
  return (
    <Card title={t('listTitle')} bare mark={<Tick checked={mine} onChange={setMine}>{t('mineOnly')}</Tick>}>
      <Loaded asked={sessions} lines={4}>
        {({ pages }) => {
          const rows = pages.flatMap((page) => page.rows).filter((row) => row.state === 'ended');
          if (rows.length === 0) return <EmptyState title={t('listEmpty')} how={t('listEmptyHow')} />;
          const more = moreOf(sessions);
          return <SessionTable rows={rows} more={more} onLink={setLinking} />;
        }}
      </Loaded>
      {linking === undefined ? null : <LinkDialog id={linking} onClose={() => setLinking(undefined)} />}
    </Card>
  );
}

type TableProps = { rows: readonly Session[]; more: More; onLink: (id: string) => void };

function SessionTable({ rows, more, onLink }: TableProps) {
  const t = useSay(helpText);
  const { staffId } = useMe();
  const word = useSayCode(helpWords);
  return (
    <DataTable
      label={t('listTitle')}
      rows={rows}
      rowId={(row) => row.id}
      more={more}
      columns={[
        { key: 'time', head: t('time'), cell: (row) => `${timeOf(row.startedAt)}${row.afterthought ? ` · ${t('afterthought')}` : ''}` },
        { key: 'what', head: t('what'), cell: (row) => row.kinds.map((kind) => word(`help.${kind}`)).join(', ') },
        { key: 'procedure', head: t('procedure'), cell: (row) => row.procedure?.name ?? t('noProcedure') },
        { key: 'by', head: t('by'), cell: (row) => row.helper.name },
        { key: 'counted', head: t('counted'), cell: (row) => <Counted session={row} /> },
        { key: 'rating', head: t('rating'), cell: (row) => (row.helper.id === staffId ? <InviteRating kind="help" id={row.id} small /> : '') },
        {
          key: 'dossier',
          head: t('dossier'),
          cell: (row) =>
            row.dossier ? (
              <DossierLink id={row.dossier.id} code={row.dossier.code} />
            ) : (
              <Button size="small" onPress={() => onLink(row.id)} label={`${t('link')} ${timeOf(row.startedAt)}`}>
                {t('link')}
              </Button>
            ),
        },
      ]}
    />
  );
}

function Counted({ session }: { session: Session }) {
  const word = useSayCode(helpWords);
  return (
    <span className="row">
      {session.events.map((event) =>
        event.voided ? (
          <Chip key={event.entryId} tone="quiet">
            {`${word(`event.${event.kind}`)} · ${word('voided')}`}
          </Chip>
        ) : (
          <AskVoid key={event.entryId} entryId={event.entryId} event={word(`event.${event.kind}`)} changes={['listAssistance']} />
        ),
      )}
    </span>
  );
}

function LinkDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useSay(helpText);
  return (
    <AskDialog
      title={t('linkTitle')}
      fields={[{ key: 'dossierCode', kind: 'line', label: t('dossierCode'), hint: t('dossierHow'), max: 64 }]}
      send={(values, key) => answer(api.POST('/api/assistance/{id}/link', { params: { path: { id } }, body: { dossierCode: read(values, 'dossierCode') }, headers: { 'Idempotency-Key': key } }))}
      said={() => t('linked')}
      changes={['listAssistance']}
      onClose={onClose}
    />
  );
}
