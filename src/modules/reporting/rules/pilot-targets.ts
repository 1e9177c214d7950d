import type { Message } from '#kernel/message.ts';
import { yearOf, type Day } from '#kernel/day.ts';
import { shareOf, totalOf, type Counted, type Share, type TargetState } from './pilot.ts';
import { stateOfTarget, TARGETS, type MeasuredAs, type TargetEntry } from './targets.ts';

export type TargetRow = Omit<TargetEntry, 'threshold' | 'measuredAs'> & { id: string; value: (Share & { shown: Message }) | null; state: TargetState };
export type TargetFacts = { readonly counted: readonly Counted[]; readonly survey: Share | null; readonly staff: number; readonly from: Day; readonly to: Day };

/** The targets with what of them was counted, and how each stands. */
export function targetRows(facts: TargetFacts): TargetRow[] {
  const values = valuesOf(facts);
  const years = yearsOf(facts.from, facts.to);
  const entries: [string, TargetEntry][] = Object.entries(TARGETS);
  return entries.map(([id, target]) => {
    const { measuredAs, threshold: _threshold, ...told } = target;
    const value = measuredAs === null ? null : values[measuredAs];
    return { id, ...told, value: value === null ? null : { ...value, shown: shownOf(value, measuredAs) }, state: stateOfTarget(target, value, years) };
  });
}

function valuesOf({ counted, survey, staff }: TargetFacts): Record<MeasuredAs, Share | null> {
  const early = totalOf(counted, ['early']);
  const onTime = early + totalOf(counted, ['onTime']);
  return {
    survey,
    onTime: shareOf(onTime, onTime + totalOf(counted, ['late'])),
    early: shareOf(early, onTime),
    receivedPerPerson: { ...shareOf(totalOf(counted, ['accepted'], ['counterPost']), staff), percent: null },
  };
}

function shownOf({ numerator, denominator, percent }: Share, measuredAs: MeasuredAs | null): Message {
  if (measuredAs === 'receivedPerPerson') {
    const each = denominator === 0 ? 0 : Math.round(numerator / denominator);
    return { vi: `${each.toLocaleString('vi-VN')} hồ sơ một người trong kỳ`, en: `${each.toLocaleString('en-GB')} dossiers a person in the period` };
  }
  if (percent === null) return { vi: 'chưa có gì để chia', en: 'nothing to divide by' };
  const text = percent.toFixed(1);
  return { vi: `${text.replace('.', ',')}%`, en: `${text}%` };
}

function yearsOf(from: Day, to: Day): number[] {
  const years = [];
  for (let year = yearOf(from); year <= yearOf(to); year += 1) years.push(year);
  return years;
}
