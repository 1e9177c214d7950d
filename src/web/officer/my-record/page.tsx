import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { HowCounted } from '#web/officer/report/definition.tsx';
import { ExportButton } from '#web/officer/report/exports/export-button.tsx';
import { monthOf, yearOfToday } from '#web/officer/report/questions.ts';
import { ReportAsked } from '#web/officer/report/report-asked.tsx';
import { Loaded } from '#web/parts/loaded.tsx';
import { useMay, useMe } from '#web/parts/session.tsx';
import { Button } from '#web/ui/button.tsx';
import { useSay } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { dayShort } from '#web/ui/show.ts';
import { ActsByDay, ActsByKind } from './acts-cards.tsx';
import { lastWeek, queryOfDays, searchOfDays, useMyRecord, useRecordDays } from './questions.ts';
import type { MyRecord, RecordSearch } from './questions.ts';
import { TakenInCard } from './taken-in-card.tsx';
import { myRecordText } from './text.ts';
import './my-record.css';

const route = getRouteApi('/so-cua-toi');

/** What I did, by day and kind, and what became of what I took in; mine alone. */
export function MyRecordPage() {
  const t = useSay(myRecordText);
  const navigate = useNavigate();
  const may = useMay();
  const { today, unit } = useMe();
  const days = useRecordDays(route.useSearch());
  const record = useMyRecord(days);
  const change = (next: { from: string; to: string }) => void navigate({ to: '/so-cua-toi', search: searchOfDays({ ...days, ...next }), replace: true });
  const ready = (
    <>
      <Button look="quiet" size="small" onPress={() => change(lastWeek(today))}>
        {t('week')}
      </Button>
      <Button look="quiet" size="small" onPress={() => change(monthOf(today))}>
        {t('month')}
      </Button>
      <Button look="quiet" size="small" onPress={() => change(yearOfToday(today))}>
        {t('year')}
      </Button>
    </>
  );
  return (
    <div className="page narrow my-record">
      <div>
        <h1>{t('title')}</h1>
        <p className="small">{t('mineAlone')}</p>
      </div>
      <ReportAsked asked={{ unit: unit.code, ...days }} units={[]} refused={record.isError} onChange={({ from, to, asOf, knownOn }) => void navigate({ to: '/so-cua-toi', search: searchOfDays({ from, to, asOf, knownOn }), replace: true })} ready={ready}>
        {may('report.read') ? <ExportButton of="myRecord" asked={queryOfDays(days)} /> : null}
      </ReportAsked>
      <Loaded asked={record} lines={8}>
        {(data) => <Record record={data} search={searchOfDays(days)} />}
      </Loaded>
    </div>
  );
}

function Record({ record, search }: { record: MyRecord; search: RecordSearch }) {
  const t = useSay(myRecordText);
  return (
    <>
      <div>
        <p className="strong">
          {t('whose', { name: record.name, from: dayShort(record.from), to: dayShort(record.to) })} {record.complete ? null : <Chip tone="quiet">{t('incomplete')}</Chip>}
        </p>
        <p className="small">{t('figures', { asOf: dayShort(record.asOf), knownOn: dayShort(record.knownOn) })}</p>
        <HowCounted definition={record.definition} />
      </div>
      <ActsByKind record={record} search={search} />
      <TakenInCard taken={record.takenIn} search={search} />
      <ActsByDay record={record} search={search} />
    </>
  );
}
