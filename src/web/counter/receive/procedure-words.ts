import { messages as calendarWords } from '#modules/calendar/messages.ts';
import type { Answered } from '#web/api/shapes.ts';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { money } from '#web/ui/show.ts';
import { receiveText } from './text.ts';

export type Procedure = Answered<'getProcedure'>;

type Term = { readonly count: number; readonly unit: string };

/** `3 ngày làm việc`. */
export function useTermWords(): (term: Term) => string {
  const word = useSayCode(calendarWords);
  return (term) => word(`calendar.${term.unit}`, { count: term.count });
}

/** The time limit of the counter's row for the case; undefined when the catalogue has none. */
export function termAtCounter(procedure: Procedure, caseNo: number | undefined): Term | undefined {
  return atCounter(procedure, caseNo)?.term ?? undefined;
}

/** The fee of the counter's row: the amount, else as printed. */
export function useFeeWords(): (procedure: Procedure) => string {
  const t = useSay(receiveText);
  return (procedure) => {
    const fee = atCounter(procedure)?.fee;
    if (!fee || fee.kind === 'unknown') return t('feeUnknown');
    if (fee.kind === 'free') return t('feeFree');
    return fee.kind === 'amount' && fee.amount !== null ? money(fee.amount) : fee.text;
  };
}

function atCounter(procedure: Procedure, caseNo?: number) {
  const options = procedure.content.channels.filter((option) => option.channel === 'counter');
  return options.find((option) => option.caseNo !== null && option.caseNo === caseNo) ?? options[0];
}
