import { useState } from 'react';
import { messages as pilotWords } from '#modules/reporting/messages/pilot.ts';
import { NARRATIVE_PARTS } from '#modules/reporting/rules/narrative.ts';
import type { NarrativePart } from '#modules/reporting/rules/narrative.ts';
import { useMay } from '#web/parts/session.tsx';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { NarrativeEditor } from './narrative-editor.tsx';
import { NarrativeVersions } from './narrative-versions.tsx';
import type { Narrative, Pilot } from './questions.ts';
import { pilotText } from './text.ts';
import { Written } from './written.tsx';

/** What went well, what was hard, what is proposed: in people's own words, each with who wrote it. */
export function Narratives({ pilot }: { pilot: Pilot }) {
  const t = useSay(pilotText);
  return (
    <Card title={t('narrative')} foot={t('narrativeHow')}>
      {NARRATIVE_PARTS.map((part) => (
        <Paragraph key={part} plan={pilot.plan.code} part={part} newest={pilot.narrative.find((one) => one.part === part)} />
      ))}
    </Card>
  );
}

function Paragraph({ plan, part, newest }: { plan: string; part: NarrativePart; newest: Narrative | undefined }) {
  const t = useSay(pilotText);
  const word = useSayCode(pilotWords);
  const may = useMay();
  const [open, setOpen] = useState<'editor' | 'versions' | undefined>(undefined);
  return (
    <section className="narrative" aria-label={word(`reporting.narrative.${part}`)}>
      <div className="row spread">
        <h3>{word(`reporting.narrative.${part}`)}</h3>
        <div className="row no-print">
          {newest === undefined ? null : (
            <Button look="quiet" size="small" onPress={() => setOpen('versions')}>
              {t('versions')}
            </Button>
          )}
          {may('report.narrate') ? (
            <Button size="small" onPress={() => setOpen('editor')} label={t(newest === undefined ? 'writeOf' : 'editOf', { part: word(`reporting.narrative.${part}`) })}>
              {t(newest === undefined ? 'write' : 'edit')}
            </Button>
          ) : null}
        </div>
      </div>
      {newest === undefined ? <p className="small">{t('notWritten')}</p> : <Written version={newest} />}
      {open === 'editor' ? <NarrativeEditor plan={plan} part={part} onClose={() => setOpen(undefined)} /> : null}
      {open === 'versions' ? <NarrativeVersions plan={plan} part={part} onClose={() => setOpen(undefined)} /> : null}
    </section>
  );
}
