import { HEADLINES } from '#modules/reporting/rules/headline.ts';
import type { Headline } from '#modules/reporting/rules/headline.ts';
import { messages as headlineWords } from '#modules/reporting/messages/headline.ts';
import { BarTable } from '#web/parts/charts/bar-table.tsx';
import type { BarTableRow } from '#web/parts/charts/bar-table.tsx';
import { Card } from '#web/ui/card.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { OpenFigure } from '../open-figure.tsx';
import { daysOf, valueOf } from './questions.ts';
import type { Pilot } from './questions.ts';
import { HEADLINE_TONES } from './three.tsx';
import { pilotText } from './text.ts';

/** Which dossiers stand in which of the three figures, and of what turns each is made. */
export function PilotOverlap({ pilot }: { pilot: Pilot }) {
  const t = useSay(pilotText);
  const word = useSayCode(headlineWords);
  const union = (
    <p>
      {t('overlapHow')} <OpenFigure figure="U" asked={daysOf(pilot)} value={valueOf(pilot, 'U')} /> {t('overlapEnd')}
    </p>
  );
  const open = (row: BarTableRow, _column: string, shown: string) => (
    <OpenFigure figure={row.id} asked={daysOf(pilot)} value={row.values[0] ?? 0}>
      {shown}
    </OpenFigure>
  );
  return (
    <div className="pilot-pair">
      <Card title={t('overlap')} bare foot={union}>
        <BarTable
          label={t('overlap')}
          of={t('group')}
          columns={[{ id: 'dossiers', label: t('dossiers'), tone: 'ink' }]}
          rows={pilot.overlap.map((one) => ({ id: one.cell, label: <Group inside={one.inside} name={word(`reporting.cell.${one.cell}`)} />, values: [one.dossiers] }))}
          opens={open}
        />
      </Card>
      <Card title={t('parts')} bare>
        <BarTable
          label={t('parts')}
          of={t('part')}
          columns={[{ id: 'turns', label: t('turns'), tone: 'ink' }]}
          rows={pilot.parts.map((part) => ({ id: part.opens, label: `${part.of} · ${word(`reporting.part.${part.part}`)}`, values: [part.value], tone: HEADLINE_TONES[part.of] }))}
          opens={open}
        />
      </Card>
    </div>
  );
}

function Group({ inside, name }: { inside: readonly Headline[]; name: string }) {
  return (
    <span className="overlap-group">
      <span className="overlap-dots" aria-hidden="true">
        {HEADLINES.map((headline) => (
          <span key={headline} className={`overlap-dot ${inside.includes(headline) ? headline : ''}`}>
            {headline}
          </span>
        ))}
      </span>
      {name}
    </span>
  );
}
