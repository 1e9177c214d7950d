import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { messages as organisationWords } from '#modules/organisation/messages.ts';
import { answer, api } from '#web/api/client.ts';
import type { Answered } from '#web/api/shapes.ts';
import { Loaded } from '#web/parts/loaded.tsx';
import { useMe } from '#web/parts/session.tsx';
import { Card, Facts } from '#web/ui/card.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { dayShort } from '#web/ui/show.ts';
import { Tick } from '#web/ui/tick.tsx';
import { CompetentUnits } from './competent-units.tsx';
import { PostalDesks } from './postal-desks.tsx';
import { unitsText } from './text.ts';

type Unit = Answered<'listUnits'>['rows'][number];

/** The units with their days, the plans, and who solves what. */
export function UnitsPage() {
  const t = useSay(unitsText);
  const { today } = useMe();
  const [standing, setStanding] = useState(true);
  const units = useQuery({ queryKey: ['listUnits', 'all'], queryFn: () => answer(api.GET('/api/units', { params: { query: { scope: 'all' } } })) });
  return (
    <div className="page">
      <h1>{t('title')}</h1>
      <Loaded asked={units} lines={10}>
        {({ rows }) => {
          const shown = standing ? rows.filter((unit) => unit.validFrom <= today && (unit.validTo === null || unit.validTo >= today)) : rows;
          return (
            <>
              <Card
                title={t('units')}
                bare
                mark={
                  <Tick checked={standing} onChange={setStanding}>
                    {t('standing')}
                  </Tick>
                }
              >
                <Units rows={shown} all={rows} />
              </Card>
              <CompetentUnits units={rows} />
              <PostalDesks units={rows} />
            </>
          );
        }}
      </Loaded>
      <Plans />
    </div>
  );
}

function Units({ rows, all }: { rows: readonly Unit[]; all: readonly Unit[] }) {
  const t = useSay(unitsText);
  const word = useSayCode(organisationWords);
  const nameOf = (id: string | null) => all.find((unit) => unit.id === id)?.shortName ?? '';
  return (
    <DataTable
      label={t('units')}
      rows={rows}
      rowId={(unit) => unit.id}
      total={t('unitCount', { count: rows.length })}
      columns={[
        {
          key: 'name',
          head: t('name'),
          cell: (unit) => (
            <div>
              <p>{unit.name}</p>
              <p className="small code">{unit.code}</p>
            </div>
          ),
        },
        { key: 'kind', head: t('kind'), cell: (unit) => word(`organisation.${unit.kind}`) },
        { key: 'parent', head: t('parent'), cell: (unit) => nameOf(unit.parentId) },
        {
          key: 'ident',
          head: t('ident'),
          cell: (unit) => (
            <div>
              {unit.identCode ? <p className="code">{unit.identCode}</p> : null}
              {unit.note ? <p className="small">{unit.note}</p> : null}
            </div>
          ),
        },
        { key: 'valid', head: t('valid'), cell: (unit) => (unit.validTo === null ? t('since', { from: dayShort(unit.validFrom) }) : t('period', { from: dayShort(unit.validFrom), to: dayShort(unit.validTo) })) },
      ]}
    />
  );
}

function Plans() {
  const t = useSay(unitsText);
  const plans = useQuery({ queryKey: ['listPlans'], queryFn: () => answer(api.GET('/api/plans')) });
  return (
    <Loaded asked={plans}>
      {({ rows }) => (
        <>
          {rows.map((plan) => (
            <Card key={plan.id} title={plan.name} foot={`${t('source')}: ${plan.source}`}>
              <Facts
                facts={[
                  [t('valid'), t('period', { from: dayShort(plan.fromDay), to: dayShort(plan.toDay) })],
                  [t('signedOn'), dayShort(plan.signedOn)],
                  [t('parties'), plan.parties.join('; ')],
                  [t('postal'), String(plan.postalStaff)],
                  [t('fields'), `${plan.fieldCodes.length}: ${plan.fieldCodes.join(', ')}`],
                ]}
              />
            </Card>
          ))}
        </>
      )}
    </Loaded>
  );
}
