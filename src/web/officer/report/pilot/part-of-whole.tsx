import { useSay } from '#web/ui/language.tsx';
import { OpenFigure } from '../open-figure.tsx';
import { daysOf } from './questions.ts';
import type { Pilot, Share } from './questions.ts';
import { pilotText } from './text.ts';

/** What a number opens: a figure, some of it where told. */
export type Opens = { readonly figure: string; readonly slice?: string };

/** The two numbers of a share, each opening what it counts. */
export function PartOfWhole({ pilot, share, part, whole }: { pilot: Pilot; share: Share; part: Opens; whole: Opens }) {
  const t = useSay(pilotText);
  if (share.denominator === 0) return t('noneToDivide');
  const asked = daysOf(pilot);
  return (
    <>
      <OpenFigure {...part} asked={asked} value={share.numerator} /> {t('ofWhole')} <OpenFigure {...whole} asked={asked} value={share.denominator} />
    </>
  );
}
