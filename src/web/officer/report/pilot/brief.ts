import { NARRATIVE_PARTS } from '#modules/reporting/rules/narrative.ts';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { count } from '#web/ui/show.ts';
import { percent } from './numbers.ts';
import { valueOf } from './questions.ts';
import type { Pilot } from './questions.ts';
import type { SectionId } from './sections.ts';
import { pilotText } from './text.ts';

/** The one figure each part of the page is known by while it is folded. */
export function useBriefs(pilot: Pilot): Readonly<Record<SectionId, string | undefined>> {
  const t = useSay(pilotText);
  const { language } = useLanguage();
  const number = (value: number) => count(value, language);
  const right = pilot.quality.intakes.flatMap(({ firstTimeRight }) => (firstTimeRight.percent === null ? [] : [firstTimeRight.percent]));
  const turns = valueOf(pilot, 'A');
  const ofPost = turns === 0 ? null : (100 * valueOf(pilot, 'AP')) / turns;
  const states = pilot.targets.map(({ state }) => state);
  const post = pilot.payroll.employers.find(({ employer }) => employer === 'post');
  return {
    three: undefined,
    overlaps: t('brief.overlaps', { count: number(valueOf(pilot, 'U')) }),
    byMonth: t('brief.byMonth', { count: number(pilot.byMonth.length) }),
    hands: t('brief.hands', { share: percent(ofPost, language) }),
    splits: t('brief.splits', { fields: number(pilot.byField.length), procedures: number(pilot.byProcedure.length) }),
    habits: t('brief.habits', { share: percent(pilot.online.during.percent, language) }),
    payroll: t('brief.payroll', { share: percent(post?.share.percent ?? null, language) }),
    quality: right.length === 0 ? undefined : t('brief.quality', { least: percent(Math.min(...right), language), most: percent(Math.max(...right), language) }),
    legacy: t('brief.legacy', { count: number(pilot.legacy.length) }),
    targets: t('brief.targets', { met: number(states.filter((state) => state === 'met').length), missed: number(states.filter((state) => state === 'notMet').length), count: number(states.length) }),
    narrative: t('brief.narrative', { count: number(pilot.narrative.length), of: number(NARRATIVE_PARTS.length) }),
  };
}
