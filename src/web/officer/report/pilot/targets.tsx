import { messages as pilotWords } from '#modules/reporting/messages/pilot.ts';
import { Card } from '#web/ui/card.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import { useLanguage, useSay, useSayCode } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { Confidence } from '../definition.tsx';
import type { Pilot } from './questions.ts';
import { pilotText } from './text.ts';

type Target = Pilot['targets'][number];

const TONES = { met: 'ok', notMet: 'late', notDue: 'plain', notMeasured: 'quiet', notComparable: 'quiet' } as const;

/** The targets of the decree and of the province's plan, each with what it rests on. */
export function Targets({ pilot }: { pilot: Pilot }) {
  const t = useSay(pilotText);
  const acts = [...new Set(pilot.targets.map((target) => target.act))];
  return (
    <Card title={t('targets')} bare foot={t('targetsHow')}>
      <div className="targets">
        {acts.map((act) => (
          <section key={act} aria-label={act}>
            <h3 className="target-act">{act}</h3>
            <TargetsOf act={act} targets={pilot.targets.filter((target) => target.act === act)} />
          </section>
        ))}
      </div>
    </Card>
  );
}

function TargetsOf({ act, targets }: { act: string; targets: readonly Target[] }) {
  const t = useSay(pilotText);
  const word = useSayCode(pilotWords);
  const { language } = useLanguage();
  return (
    <DataTable
      label={act}
      rows={targets}
      rowId={(row) => row.id}
      columns={[
        {
          key: 'name',
          head: t('target'),
          folded: 'title',
          cell: (row) => (
            <div className="target-cell">
              <p className="strong">{row.name[language]}</p>
              <p>{t(row.year === null ? 'wantedAny' : 'wanted', { wanted: row.wanted[language], year: row.year })}</p>
            </div>
          ),
        },
        {
          key: 'value',
          head: t('reached'),
          folded: 'text',
          cell: (row) => (
            <div className="target-cell">
              <p className="row tight">
                {row.value === null ? null : <span className="target-value">{row.value.shown[language]}</span>}
                <Chip tone={TONES[row.state]}>{word(`reporting.target.${row.state}`)}</Chip>
              </p>
              {row.note === null ? null : <p className="small">{row.note[language]}</p>}
            </div>
          ),
        },
        {
          key: 'basis',
          head: t('basis'),
          folded: 'text',
          cell: (row) => (
            <div className="target-cell">
              <p>
                <Confidence of={row.confidence} />
              </p>
              <p className="small">{row.source}</p>
            </div>
          ),
        },
      ]}
    />
  );
}
