import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api } from '#web/api/client.ts';
import type { Answered } from '#web/api/shapes.ts';
import { AskDialog } from '#web/parts/asking/ask-dialog.tsx';
import { answered, read } from '#web/parts/asking/fields.ts';
import type { Field } from '#web/parts/asking/fields.ts';
import { Loaded } from '#web/parts/loaded.tsx';
import { useMe } from '#web/parts/session.tsx';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import { useSay } from '#web/ui/language.tsx';
import { dayShort } from '#web/ui/show.ts';
import { EmptyState } from '#web/ui/states.tsx';
import { unitsText } from './text.ts';

type Unit = Answered<'listUnits'>['rows'][number];

const COUNTERS: readonly string[] = ['OSS', 'CENTER'];

/** Which unit solves what each one-stop receives. */
export function CompetentUnits({ units }: { units: readonly Unit[] }) {
  const t = useSay(unitsText);
  const [setting, setSetting] = useState(false);
  const asked = useQuery({ queryKey: ['listCompetentUnits'], queryFn: () => answer(api.GET('/api/competent-units', { params: { query: {} } })) });
  const nameOf = (id: string) => units.find((unit) => unit.id === id)?.shortName ?? '';
  return (
    <Card
      title={t('competent')}
      bare
      mark={
        <Button size="small" onPress={() => setSetting(true)}>
          {t('set')}
        </Button>
      }
    >
      <Loaded asked={asked}>
        {({ rows }) =>
          rows.length === 0 ? (
            <EmptyState title={t('competentNone')} how={t('competentNoneHow')} />
          ) : (
            <DataTable
              label={t('competent')}
              rows={rows}
              rowId={(row) => row.id}
              columns={[
                { key: 'of', head: t('competentOf'), cell: (row) => nameOf(row.receptionUnitId) },
                { key: 'subject', head: t('subject'), cell: (row) => row.procedureCode ?? row.fieldName ?? row.fieldCode ?? t('everything') },
                { key: 'unit', head: t('solver'), cell: (row) => row.unitName },
                { key: 'from', head: t('valid'), cell: (row) => (row.toDay === null ? t('since', { from: dayShort(row.fromDay) }) : t('period', { from: dayShort(row.fromDay), to: dayShort(row.toDay) })) },
                { key: 'source', head: t('source'), cell: (row) => <span className="small">{row.source}</span> },
              ]}
            />
          )
        }
      </Loaded>
      {setting ? <SetDialog units={units} onClose={() => setSetting(false)} /> : null}
    </Card>
  );
}

function SetDialog({ units, onClose }: { units: readonly Unit[]; onClose: () => void }) {
  const t = useSay(unitsText);
  const { today } = useMe();
  const catalogue = useQuery({ queryKey: ['listFields'], staleTime: Number.POSITIVE_INFINITY, queryFn: () => answer(api.GET('/api/fields', { params: { query: {} } })) });
  const standing = units.filter((unit) => unit.validTo === null || unit.validTo >= today);
  const counters = standing.filter((unit) => COUNTERS.includes(unit.kind));
  const fields: Field[] = [
    { key: 'receptionUnitId', kind: 'choice', label: t('competentOf'), choices: counters.map((unit) => ({ id: unit.id, label: unit.name })), first: counters.length === 1 ? counters[0]?.id : undefined },
    { key: 'unitId', kind: 'choice', label: t('solver'), choices: standing.filter((unit) => !unit.kind.startsWith('POST')).map((unit) => ({ id: unit.id, label: unit.name })) },
    { key: 'fieldCode', kind: 'choice', label: t('fieldCode'), hint: t('either'), optional: true, choices: (catalogue.data?.rows ?? []).map((one) => ({ id: one.code, label: one.name })) },
    { key: 'procedureCode', kind: 'line', label: t('procedureCode'), optional: true, max: 60 },
    { key: 'fromDay', kind: 'day', label: t('from'), first: today },
    { key: 'toDay', kind: 'day', label: t('to'), optional: true },
    { key: 'source', kind: 'line', label: t('decision'), hint: t('decisionHint'), max: 300 },
  ];
  return (
    <AskDialog
      title={t('set')}
      main={t('set')}
      fields={fields}
      send={(values, key) =>
        answer(
          api.POST('/api/competent-units', {
            body: {
              receptionUnitId: read(values, 'receptionUnitId'),
              unitId: read(values, 'unitId'),
              fromDay: read(values, 'fromDay'),
              source: read(values, 'source'),
              ...answered(values, 'toDay', 'fieldCode', 'procedureCode'),
            },
            headers: { 'Idempotency-Key': key },
          }),
        )
      }
      said={() => t('setDone')}
      changes={['listCompetentUnits']}
      onClose={onClose}
    />
  );
}
