import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formStanding } from '#modules/citizen/rules/filing.ts';
import { Loaded } from '#web/parts/loaded.tsx';
import { useMe } from '#web/parts/session.tsx';
import { Card } from '#web/ui/card.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import type { Tone } from '#web/ui/mark.tsx';
import { Select } from '#web/ui/select.tsx';
import { differences } from './difference.ts';
import type { Difference } from './difference.ts';
import { getForm, listForms } from './questions.ts';
import type { FormView } from './questions.ts';
import { formsText } from './text.ts';

const TONES = { added: 'ok', removed: 'late', changed: 'warn' } as const satisfies Record<Difference['kind'], Tone>;

/** What this version says differently from another of the same procedure. */
export function Compare({ form }: { form: FormView }) {
  const t = useSay(formsText);
  const { today } = useMe();
  const all = useQuery(listForms);
  const [chosen, setChosen] = useState<string>();
  const others = (all.data?.rows ?? []).filter((one) => one.procedureCode === form.procedureCode && one.id !== form.id);
  const other = chosen ?? others.find(({ version }) => version < form.version)?.id;
  return (
    <Card title={t('compare')}>
      {all.data !== undefined && others.length === 0 ? <p>{t('onlyOne')}</p> : null}
      {others.length === 0 ? null : <Select label={t('compareWith')} choices={others.map((one) => ({ id: one.id, label: `${t('version', { version: one.version })} · ${t(`standing.${formStanding(one, today)}`)}` }))} value={other} onChange={setChosen} />}
      {other === undefined ? null : <Between form={form} otherId={other} />}
    </Card>
  );
}

function Between({ form, otherId }: { form: FormView; otherId: string }) {
  const asked = useQuery(getForm(otherId));
  return (
    <Loaded asked={asked} lines={4}>
      {(other) => (other.version < form.version ? <Differences earlier={other} later={form} /> : <Differences earlier={form} later={other} />)}
    </Loaded>
  );
}

function Differences({ earlier, later }: { earlier: FormView; later: FormView }) {
  const t = useSay(formsText);
  const { language } = useLanguage();
  const found = differences(earlier, later, language);
  if (found.length === 0) return <p className="notice ok">{t('same')}</p>;
  return (
    <DataTable
      label={t('compare')}
      rows={found}
      rowId={(row) => row.id}
      total={t('differenceCount', { count: found.length })}
      columns={[
        { key: 'kind', head: t('what'), cell: (row) => <Chip tone={TONES[row.kind]}>{t(`change.${row.kind}`)}</Chip> },
        { key: 'where', head: t('where2'), cell: (row) => <Where difference={row} /> },
        { key: 'before', head: t('version', { version: earlier.version }), cell: (row) => <span className="forms-cell">{row.aspect === 'whole' ? '' : row.before}</span> },
        { key: 'after', head: t('version', { version: later.version }), cell: (row) => <span className="forms-cell">{row.aspect === 'whole' ? '' : row.after}</span> },
      ]}
    />
  );
}

function Where({ difference: { where, aspect } }: { difference: Difference }) {
  const t = useSay(formsText);
  return (
    <div>
      <p>{where}</p>
      {aspect === 'whole' ? null : <p className="small">{t(`aspect.${aspect}`)}</p>}
    </div>
  );
}
