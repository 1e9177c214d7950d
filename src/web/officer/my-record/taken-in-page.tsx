import { getRouteApi } from '@tanstack/react-router';
import { messages as boardWords } from '#modules/reporting/messages/board.ts';
import { useLanguage, useSay, useSayCode } from '#web/ui/language.tsx';
import { count, instantShort } from '#web/ui/show.ts';
import { DossierLink } from './dossier-link.tsx';
import { useMyTakenIn, useRecordDays } from './questions.ts';
import { RecordList } from './record-list.tsx';
import { myRecordText } from './text.ts';

const route = getRouteApi('/so-cua-toi/ho-so');

/** The dossiers I took in, with what became of each, and the way back. */
export function MyTakenInPage() {
  const t = useSay(myRecordText);
  const word = useSayCode(boardWords);
  const { language } = useLanguage();
  const search = route.useSearch();
  const days = useRecordDays(search);
  const { outcome, list } = useMyTakenIn(days, search.ketQua);
  return (
    <RecordList
      heading={t('takenIn')}
      title={outcome === undefined ? t('anyOutcome') : word(`reporting.takenIn.${outcome}`)}
      days={days}
      list={list}
      rowId={(row) => row.dossierId}
      columns={[
        { key: 'dossier', head: t('dossier'), folded: 'title', cell: (row) => <DossierLink id={row.dossierId} code={row.dossierCode} /> },
        { key: 'procedure', head: t('procedure'), folded: 'text', cell: (row) => row.procedureName },
        { key: 'taken', head: t('takenAt'), cell: (row) => instantShort(row.takenAt) },
        { key: 'outcome', head: t('outcome'), cell: (row) => word(`reporting.takenIn.${row.outcome}`) },
        { key: 'requests', head: t('requests'), number: true, cell: (row) => count(row.requests, language) },
      ]}
    />
  );
}
