import type { Message } from '#kernel/message.ts';
import type { FigureDefinition } from './figure-shape.ts';
import { NOTHING_TO_DIVIDE, ratio, unrecorded, type ShownFigure } from './shown-figure.ts';
import { TARGETS, type MeasuredAs, type TargetEntry } from './targets.ts';

/** What the measured targets are made of. */
export type TargetValues = Readonly<Record<MeasuredAs, { readonly part: number; readonly whole: number }>>;

/** The targets as figures: each with its document, its threshold and how sure it is; what nobody measures says why. */
export function targetFigures(values: TargetValues): { readonly act: string; readonly figures: ShownFigure[] }[] {
  const entries: [string, TargetEntry][] = Object.entries(TARGETS);
  const acts = [...new Set(entries.map(([, { act }]) => act))];
  return acts.map((act) => ({ act, figures: entries.filter(([, target]) => target.act === act).map(([id, target]) => figureOf(id, target, values)) }));
}

const MADE_OF = {
  survey: { numerator: { vi: 'phiếu trả lời 4 hoặc 5', en: 'answers of 4 or 5' }, denominator: { vi: 'phiếu hợp lệ', en: 'valid answers' }, opens: undefined },
  onTime: { numerator: { vi: 'hồ sơ giải quyết trước hạn và đúng hạn', en: 'dossiers solved early or on time' }, denominator: { vi: 'hồ sơ đã giải quyết', en: 'dossiers solved' }, opens: 'solved' },
  early: { numerator: { vi: 'hồ sơ giải quyết trước hạn', en: 'dossiers solved early' }, denominator: { vi: 'hồ sơ giải quyết trước hạn và đúng hạn', en: 'dossiers solved early or on time' }, opens: 'early' },
  receivedPerPerson: { numerator: { vi: 'hồ sơ được tiếp nhận', en: 'dossiers accepted' }, denominator: { vi: 'người đã nhận hồ sơ', en: 'people who received' }, opens: 'accepted' },
} as const satisfies Record<MeasuredAs, { readonly numerator: Message; readonly denominator: Message; readonly opens: string | undefined }>;

const UNMEASURED = { numerator: { vi: 'không có số đo', en: 'not measured' }, denominator: null };
const PERIOD: Message = { vi: 'Kỳ đã chọn; mục tiêu chỉ so được khi kỳ nằm trong năm của mục tiêu.', en: 'The period chosen; a target compares only with a period of its own year.' };

/** A target by the year. Productivity is told for the people who received, not for a plan's staff, and never annualised (trap 28). */
const PER_PERSON: Message = {
  vi: 'Hồ sơ được tiếp nhận trong kỳ chia cho số người đã nhận; mục tiêu tính theo năm nên không so được, và không quy ra năm.',
  en: 'Dossiers accepted in the period divided by the people who received them; the target is by the year, so the two do not compare, and nothing is annualised.',
};

/** What these targets are counted in; every other one that is not measured is a share. */
const IN_MINUTES: readonly string[] = ['waiting2022', 'waiting2025', 'shorter'];

function figureOf(id: string, target: TargetEntry, values: TargetValues): ShownFigure {
  const { measuredAs, threshold, note } = target;
  const more = { ...(threshold === null ? {} : { threshold }), ...(note === null ? {} : { note }) };
  if (measuredAs === null) return unrecorded(id, definitionOf(target), IN_MINUTES.includes(id) ? 'minutes' : 'percent', note ?? NOTHING_TO_DIVIDE, threshold === null ? {} : { threshold });
  const { opens } = MADE_OF[measuredAs];
  const open = opens === undefined ? {} : { opens };
  if (measuredAs === 'receivedPerPerson') return ratio(id, definitionOf(target), 'count', { ...values[measuredAs], decimals: 0 }, { ...more, note: PER_PERSON, ...open });
  return ratio(id, definitionOf(target), 'percent', { ...values[measuredAs], decimals: 1 }, { ...more, ...open });
}

function definitionOf({ name, wanted, year, act, source, confidence, measuredAs }: TargetEntry): FigureDefinition {
  const { numerator, denominator } = measuredAs === null ? UNMEASURED : MADE_OF[measuredAs];
  const by = year === null ? '' : ` (${year})`;
  return { name: { vi: `${name.vi}${by}`, en: `${name.en}${by}` }, counts: { vi: `Mục tiêu: ${wanted.vi}.`, en: `Target: ${wanted.en}.` }, numerator, denominator, period: PERIOD, source: { vi: source, en: source }, basis: act, confidence };
}
