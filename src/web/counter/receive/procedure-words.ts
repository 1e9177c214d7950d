import { messages as calendarWords } from '#modules/calendar/messages.ts';
import { feeReading } from '#modules/catalogue/rules/quality.ts';
import type { FeeReading } from '#modules/catalogue/rules/quality.ts';
import type { Procedure } from '#web/parts/handing-in/cases.ts';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { money } from '#web/ui/show.ts';
import type { RequestDraft } from './request.ts';
import { receiveText } from './text.ts';

/** The rows of the counter for a case, in the order the server counts them. */
export function counterOptions(procedure: Procedure, caseNo: number | undefined) {
  return procedure.content.channels.filter((option) => option.channel === 'counter' && (option.caseNo === null || caseNo === undefined || option.caseNo === caseNo));
}

/** True when the counter's rows promise different times, so that one must be chosen. */
export function termsDiffer(procedure: Procedure, caseNo: number | undefined): boolean {
  return new Set(counterOptions(procedure, caseNo).map(({ term }) => `${term?.count} ${term?.unit}`)).size > 1;
}

type Term = { readonly count: number; readonly unit: string };

/** `3 ngày làm việc`. */
export function useTermWords(): (term: Term) => string {
  const word = useSayCode(calendarWords);
  return (term) => word(`calendar.${term.unit}`, { count: term.count });
}

/** The time limit of the counter's row for the case; undefined when the catalogue has none. */
export function termAtCounter(procedure: Procedure, caseNo: number | undefined, termOption: number | undefined): Term | undefined {
  const options = counterOptions(procedure, caseNo);
  return options[(termOption ?? 1) - 1]?.term ?? undefined;
}

type Chosen = Pick<RequestDraft, 'caseNo' | 'termOption'>;
type FeeWords = (procedure: Procedure, chosen: Chosen) => string;

/** The fee of the counter's row, read with care: an amount, none, or the words of the catalogue, which somebody must weigh. */
export function useFeeWords(): FeeWords {
  const t = useSay(receiveText);
  const short = useFeeShort();
  return (procedure, chosen) => {
    const option = optionOf(procedure, chosen);
    if (option === undefined || !NEEDS_READING.includes(feeReading(option))) return short(procedure, chosen);
    return t('feeInWords', { words: [option.fee.text, option.fee.note, option.note].map((text) => text.trim()).filter(Boolean).join(' ') });
  };
}

/** The fee in one word or amount; a fee that is only told in words sends the clerk to them. */
export function useFeeShort(): FeeWords {
  const t = useSay(receiveText);
  return (procedure, chosen) => {
    const option = optionOf(procedure, chosen);
    const reading = option === undefined ? 'unknown' : feeReading(option);
    if (typeof reading === 'number') return money(reading);
    if (reading === 'free') return t('feeFree');
    return reading === 'unknown' ? t('feeUnknown') : t('feeToBeRead');
  };
}

/** Readings that are neither an amount nor none: the catalogue's own words are shown. */
const NEEDS_READING: readonly FeeReading[] = ['unclear', 'suspicious', 'reduced', 'foreign'];

function optionOf(procedure: Procedure, { caseNo, termOption }: Chosen) {
  return counterOptions(procedure, caseNo)[(termOption ?? 1) - 1];
}
