import { useLocation, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '#web/ui/button.tsx';
import { useSay } from '#web/ui/language.tsx';
import { useNarrow } from '#web/ui/narrow.ts';
import { Fold } from '../fold.tsx';
import { useBriefs } from './brief.ts';
import { Contents } from './contents.tsx';
import { Habits } from './habits.tsx';
import { Legacy } from './legacy.tsx';
import { Months } from './months.tsx';
import { Narratives } from './narrative.tsx';
import { PilotOverlap } from './overlap.tsx';
import { Payroll } from './payroll.tsx';
import { Quality, SatisfactionAndOnline } from './quality.tsx';
import type { Pilot, PilotSearch } from './questions.ts';
import { isSection, SECTIONS } from './sections.ts';
import type { SectionId } from './sections.ts';
import { Hands, Splits } from './splits.tsx';
import { Targets } from './targets.tsx';
import { pilotText } from './text.ts';
import { Three } from './three.tsx';

/** All parts of the report. Where the page is one column the parts after the three figures are folded, and the address says which was opened last. */
export function ReportBody({ pilot, search }: { pilot: Pilot; search: PilotSearch }) {
  const t = useSay(pilotText);
  const narrow = useNarrow();
  const navigate = useNavigate();
  const hash = useLocation({ select: (location) => location.hash });
  const [open, setOpen] = useState<ReadonlySet<SectionId>>(new Set(isSection(hash) ? [hash] : []));
  const briefs = useBriefs(pilot);
  const all = SECTIONS.every((section) => section === 'three' || open.has(section));
  const show = (section: SectionId) => setOpen((before) => new Set([...before, section]));
  const toggle = (section: SectionId, opens: boolean) => {
    setOpen((before) => new Set([...before].filter((one) => one !== section).concat(opens ? [section] : [])));
    if (opens) void navigate({ to: '/bao-cao/thi-diem', search, hash: section, replace: true, resetScroll: false, hashScrollIntoView: false });
  };
  const bodies = bodiesOf(pilot);
  return (
    <div className="pilot-body">
      <Contents onGo={show} />
      <div className="pilot-sections">
        {SECTIONS.map((section) => (
          <div key={section} id={section} className="pilot-section">
            {section === 'three' ? (
              bodies.three
            ) : (
              <Fold title={t(section)} brief={briefs[section]} heading open={open.has(section)} onToggle={(opens) => toggle(section, opens)}>
                {bodies[section]}
              </Fold>
            )}
          </div>
        ))}
        {narrow ? (
          <p className="no-print">
            <Button size="small" look="quiet" onPress={() => setOpen(new Set(all ? [] : SECTIONS))}>
              {t(all ? 'foldAll' : 'unfoldAll')}
            </Button>
          </p>
        ) : null}
      </div>
    </div>
  );
}

function bodiesOf(pilot: Pilot): Readonly<Record<SectionId, ReactNode>> {
  return {
    three: <Three pilot={pilot} />,
    overlaps: <PilotOverlap pilot={pilot} />,
    byMonth: <Months pilot={pilot} />,
    hands: <Hands pilot={pilot} />,
    splits: <Splits pilot={pilot} />,
    habits: <Habits pilot={pilot} />,
    payroll: <Payroll pilot={pilot} />,
    quality: (
      <>
        <Quality pilot={pilot} />
        <SatisfactionAndOnline pilot={pilot} />
      </>
    ),
    legacy: <Legacy pilot={pilot} />,
    targets: <Targets pilot={pilot} />,
    narrative: <Narratives pilot={pilot} />,
  };
}
