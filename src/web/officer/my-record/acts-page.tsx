import { getRouteApi } from '@tanstack/react-router';
import { ACTS } from '#modules/reporting/rules/my-record.ts';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { dayShort, instantShort } from '#web/ui/show.ts';
import { DossierLink } from './dossier-link.tsx';
import { useMyActs, useRecordDays } from './questions.ts';
import type { MyAct } from './questions.ts';
import { RecordList } from './record-list.tsx';
import { myRecordText } from './text.ts';

const route = getRouteApi('/so-cua-toi/viec');

/** My acts one by one, and the way back. */
export function MyActsPage() {
  const t = useSay(myRecordText);
  const { language } = useLanguage();
  const search = route.useSearch();
  const days = useRecordDays(search);
  const { act, day, list } = useMyActs(days, search);
  const what = act === undefined ? t('everything') : ACTS[act].name[language];
  return (
    <RecordList
      heading={t('actsOf')}
      title={day === undefined ? what : t('onDay', { what, day: dayShort(day) })}
      days={days}
      list={list}
      rowId={(row) => row.entryId}
      columns={[
        { key: 'at', head: t('at'), cell: (row) => <When row={row} /> },
        { key: 'act', head: t('kind'), folded: 'title', cell: (row) => <Act row={row} /> },
        { key: 'dossier', head: t('dossier'), cell: (row) => <DossierLink id={row.dossierId} code={row.dossierCode} /> },
        { key: 'procedure', head: t('procedure'), folded: 'text', cell: (row) => row.procedureName ?? row.procedureCode ?? '' },
        { key: 'unit', head: t('unit'), cell: (row) => row.unitName ?? '' },
      ]}
    />
  );
}

/** When it happened; and, of what was entered later, when. */
function When({ row }: { row: MyAct }) {
  const t = useSay(myRecordText);
  const later = row.recordedAt.slice(0, 16) !== row.happenedAt.slice(0, 16);
  return (
    <div>
      {instantShort(row.happenedAt)}
      {later ? <p className="small">{t('late', { when: instantShort(row.recordedAt) })}</p> : null}
    </div>
  );
}

function Act({ row }: { row: MyAct }) {
  const t = useSay(myRecordText);
  const { language } = useLanguage();
  return (
    <span>
      {row.name[language]} {row.voided ? <Chip tone="late">{t('isVoid')}</Chip> : null}
    </span>
  );
}
