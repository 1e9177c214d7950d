/** What happened to a dossier in a figure's sense; `left…` say how those withdrawn or stopped stood to their due day, and (`leftCarried`) the day they were accepted. Days are those of TT 01/2020/TT-VPCP as domain 9.2 and 0.3 item 8 read them. */
const DOSSIER_MEASURES = [
  'arrived', 'waiting', 'accepted', 'nonTerritorial', 'refused', 'withdrawn', 'stopped', 'leftEarly', 'leftOnTime', 'leftLate', 'leftCarried',
  'early', 'onTime', 'late', 'lateApology', 'inTime', 'overdue', 'overdueApology', 'corrected',
  'notice', 'supplement', 'firstTimeRight', 'returnedCounter', 'returnedPost', 'returnedElectronic', 'electronicResult', 'minutesToAccept', 'minutesToEnd', 'ended',
  'done766OnTime', 'done766Late', 'done766OneRequest', 'once766InTime', 'openAsked', 'openAskedOverdue', 'openAskedInTime', 'resultFiled', 'bothFiled',
] as const;

/** Measures that stand from a day until another: what they come to on a day is summed from the beginning. */
export const STANDING = ['waiting', 'inTime', 'overdue', 'overdueApology', 'openAsked', 'openAskedOverdue', 'openAskedInTime'] as const satisfies readonly (typeof DOSSIER_MEASURES)[number][];

/** The turns of the three headline counts and their controls (domain 9.4). */
const TURN_MEASURES = ['GUIDE', 'RECEIVE', 'RETURN', 'ONLINE', 'submitted', 'acceptedB', 'in', 'out', 'filed', 'delivered'] as const;

/** The days on which a key stands in one of these sets, each with the day before it: from them distinct keys of any period are counted. */
export const SET_MEASURES = ['setA', 'setB', 'setC', 'setAB', 'setAC', 'setBC', 'setABC'] as const;
export type SetMeasure = (typeof SET_MEASURES)[number];

export const MEASURES = [...DOSSIER_MEASURES, ...TURN_MEASURES, ...SET_MEASURES] as const;
export type Measure = (typeof MEASURES)[number];

/** What happens at a one-stop, whoever solves the dossier: it has no solver. */
const TURNS = [...TURN_MEASURES, ...SET_MEASURES] as const satisfies readonly Measure[];

/** True of a turn, or of a set of turns. */
export function isTurn(measure: Measure): boolean {
  return TURNS.some((one) => one === measure);
}

/** How a dossier came in and through whose hands. */
export const WAYS = ['counterAgency', 'counterPost', 'onlineAlone', 'onlineHelped', 'post'] as const;
export type Way = (typeof WAYS)[number];

/** Whose staff acted in a turn: the agency alone, the post alone, both, or nobody signed in. */
export const HANDS = ['agency', 'post', 'both', 'nobody'] as const;
export type Hands = (typeof HANDS)[number];

/** What a count is cut by beside unit and procedure: the way of a dossier, the hands of a turn (whose `post` is written as the way is), nothing for a set. */
export const SLICES = [...WAYS, 'agency', 'both', 'nobody', ''] as const;
export type Slice = (typeof SLICES)[number];

/** The four ways an accepted dossier leaves "open"; an apology or a correction changes none of them. */
export const ENDINGS = ['early', 'onTime', 'late', 'withdrawn', 'stopped'] as const satisfies readonly Measure[];

/** What a count belongs to: a dossier, a session of help without one, or an entry by itself. */
export const KEY_KINDS = ['dossier', 'session', 'entry'] as const;
export type KeyKind = (typeof KEY_KINDS)[number];
