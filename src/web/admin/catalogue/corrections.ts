import { TERM_UNITS } from '#modules/calendar/rules/term.ts';
import { answer, api } from '#web/api/client.ts';
import type { Answered, Asked } from '#web/api/shapes.ts';
import { read } from '#web/parts/asking/fields.ts';
import type { Values } from '#web/parts/asking/fields.ts';

export type Procedure = Answered<'getProcedure'>;
export type Channel = Procedure['content']['channels'][number];
type Correction = Asked<'correctProcedure'>;
type Change = Omit<Correction, 'reason' | 'source' | 'expectedVersion'>;

/** What is being corrected: a time limit, a fee, a paper, or the marks. */
export type Correcting =
  | { readonly what: 'term' | 'fee'; readonly row: number }
  | { readonly what: 'paper'; readonly caseNo: number; readonly paperNo: number }
  | { readonly what: 'marks' };

export const MARKS = ['bcciIn', 'bcciOut', 'authorisationAllowed', 'presenceRequired', 'civilServantOnly'] as const;

/** Sends one correction with its source and reason; refused when somebody corrected in between. */
export function correct(procedure: Procedure, correcting: Correcting, values: Values, key: string): Promise<Answered<'correctProcedure'>> {
  const body = { expectedVersion: procedure.version, reason: read(values, 'reason'), source: read(values, 'source'), ...changeOf(procedure, correcting, values) };
  return answer(api.POST('/api/procedures/{code}/corrections', { params: { path: { code: procedure.code } }, body, headers: { 'Idempotency-Key': key } }));
}

/** The channel's row number among the rows of that channel, as the catalogue counts them. */
function optionOf(channels: readonly Channel[], row: number): number {
  return channels.slice(0, row + 1).filter((one) => one.channel === channels[row]?.channel).length;
}

function changeOf(procedure: Procedure, correcting: Correcting, values: Values): Change {
  if (correcting.what === 'marks') return { marks: Object.fromEntries(MARKS.map((mark) => [mark, read(values, mark) === 'yes'])) };
  if (correcting.what === 'paper') return { papers: [paperChange(correcting, values)] };
  const channels = procedure.content.channels;
  const channel = channels[correcting.row];
  if (channel === undefined) return {};
  const which = { channel: channel.channel, option: optionOf(channels, correcting.row) };
  if (correcting.what === 'fee') return { fees: [{ ...which, amount: Number(read(values, 'amount')) }] };
  const unit = TERM_UNITS.find((one) => one === read(values, 'unit')) ?? 'workingDay';
  return { terms: [{ ...which, term: { count: Number(read(values, 'count')), unit } }] };
}

function paperChange({ caseNo, paperNo }: { caseNo: number; paperNo: number }, values: Values) {
  const copies = read(values, 'copies');
  return {
    caseNo,
    paperNo,
    kind: read(values, 'kind') === 'note' ? ('note' as const) : ('paper' as const),
    name: read(values, 'name'),
    originals: Number(read(values, 'originals')),
    ...(copies === '' ? {} : { copies: Number(copies) }),
  };
}
