import { type Day, daysBetween } from '#kernel/day.ts';
import { type Facts, type Problem, forbidden, problem } from '#kernel/problem.ts';
import type { ItemKind, Kept } from '#modules/custody/rules.ts';
import { MAX_REAPPOINTMENTS, apologyTooLate } from './clock.ts';
import { type DossierState, type Mover, isWrittenRefusal } from './state.ts';

type Guard = (state: DossierState, today: Day, mover: Mover) => Facts | undefined;

const NO_FACTS: Facts = {};

/** Guards that ask where papers and results lie. */
const CUSTODY_GUARDS: Readonly<Record<string, Guard>> = {
  'dossier.papersElsewhere': (state, _today, mover) => when(held(state, 'papers').some((item) => item.unitId !== mover.unitId)),
  'dossier.papersOnOffer': (state) => when(held(state, 'papers').some((item) => item.onOffer)),
  'dossier.noPapersHeld': (state) => when(held(state, 'papers').length === 0),
  'dossier.resultElsewhere': (state, _today, mover) => when(held(state, 'result').some((item) => item.unitId !== mover.unitId)),
  'dossier.resultOnOffer': (state) => when(held(state, 'result').some((item) => item.onOffer)),
  'dossier.noResultHeld': (state) => when(held(state, 'result').length === 0),
  'dossier.refusalGone': (state) => when(state.status === 8 && (!isWrittenRefusal(state) || held(state, 'result').length === 0)),
};

/** What stands in the way of a move, keyed by the refusal it gives; the facts fill its sentence. */
const GUARDS: Readonly<Record<string, Guard>> = {
  'dossier.coSignNeeded': (_state, _today, mover) => when(mover.employer === 'post' && !mover.mayComplete),
  'dossier.restrictedReceiver': (state, _today, mover) => when(mover.employer === 'post' && state.civilServantOnly),
  'dossier.refusalProposed': (state) => when(state.refusalProposed),
  'dossier.resultSigned': (state) => when(state.result === 'signed'),
  'dossier.resultNotSigned': (state) => when(state.result !== 'signed'),
  'dossier.resultMissing': (state) => when(state.result === 'none' || state.result === 'sealed'),
  'dossier.reviewMissing': (state) => when(state.status !== 2 && state.result !== 'reviewed'),
  'dossier.notSameDay': (state) => when(state.status === 2 && !state.sameDay),
  'dossier.partsOpen': (state) => when(state.openParts > 0, { count: state.openParts }),
  'dossier.noOpenPart': (state) => when(state.openParts === 0),
  'dossier.obligationIsLast': (state) => when(state.obligation?.last === true),
  'dossier.obligationNotLast': (state) => when(state.status === 6 && state.obligation?.last !== true),
  'dossier.obligationPaid': (state) => when(state.status === 6 && state.obligation?.paid === true),
  'dossier.obligationUnpaid': (state) => when(state.status === 6 && state.obligation?.paid !== true),
  'dossier.obligationTimeLeft': (state, today) => timeLeft(state.status === 6 ? state.obligation?.respondBy : null, today),
  'dossier.supplementNoPeriod': (state) => when(state.status === 5 && state.supplementRespondBy === null),
  'dossier.supplementTimeLeft': (state, today) => timeLeft(state.status === 5 ? state.supplementRespondBy : null, today),
  'dossier.stopNotProposed': (state) => when((state.status === 4 || state.status === 5) && state.stopProposed === null),
  'dossier.noAppointment': (state) => when(state.dueDay === null),
  'dossier.appointmentStands': (state) => when(state.calendarDay === null),
  'dossier.appointmentSameDay': (state) => when(state.calendarDay === state.dueDay, { dueDay: state.dueDay }),
  'dossier.appointmentDayPast': (state, today) => when(state.calendarDay !== null && state.calendarDay < today, { calendarDay: state.calendarDay }),
  'dossier.reappointmentUsed': (state) => when(state.reappointments >= MAX_REAPPOINTMENTS),
  'dossier.apologyTooLate': (state, today) => when(state.dueDay !== null && apologyTooLate(state.dueDay, today), { dueDay: state.dueDay }),
  'dossier.apologyMissing': (state) => when(state.apology === 'none'),
  'dossier.apologyNotSigned': (state) => when(state.apology === 'drafted'),
  'dossier.correctionOpen': (state) => when(state.correctionOpened),
  'dossier.correctionNotOpened': (state) => when(!state.correctionOpened),
  'dossier.noWrittenRefusal': (state) => when(!isWrittenRefusal(state)),
  'dossier.cancelNotYours': (state, today, mover) => when(!mayCancel(state, today, mover), { receivedDay: state.takenInOn }),
  ...CUSTODY_GUARDS,
};

/** Guards that refuse the person, not the state of the dossier: 403. */
const PERSONAL: readonly string[] = ['dossier.cancelNotYours'];

/** The codes a guard exists for; the move table may name no other. */
export const GUARD_CODES: readonly string[] = Object.keys(GUARDS);

/** True when one of these guards asks where papers and results lie; only then must that be read. */
export function asksCustody(codes: readonly string[]): boolean {
  return codes.some((code) => CUSTODY_GUARDS[code] !== undefined);
}

/** The first of these guards that refuses. */
export function guardRefusal(codes: readonly string[], state: DossierState, today: Day, mover: Mover): Problem | undefined {
  for (const code of codes) {
    const guard = GUARDS[code];
    if (guard === undefined) throw new RangeError(`no guard ${code}`);
    const facts = guard(state, today, mover);
    if (facts !== undefined) return PERSONAL.includes(code) ? forbidden(code, facts) : problem(code, facts);
  }
  return undefined;
}

function when(refused: boolean, facts: Facts = NO_FACTS): Facts | undefined {
  return refused ? facts : undefined;
}

/** What of this kind is not in the citizen's hands. */
function held(state: DossierState, kind: ItemKind): Kept[] {
  return state.custody.filter((item) => item.kind === kind && item.holderKind !== 'citizen');
}

/** A reception is taken back by its receiver on the same day, afterwards by the head of the one-stop. */
function mayCancel(state: DossierState, today: Day, mover: Mover): boolean {
  return mover.role === 'OSS_HEAD' || (state.receiverId === mover.staffId && state.takenInOn === today);
}

/** The last day itself still belongs to the citizen (BLDS Đ148: a term ends at 24:00 of its last day). */
function timeLeft(respondBy: Day | null | undefined, today: Day): Facts | undefined {
  if (respondBy === null || respondBy === undefined) return undefined;
  return when(daysBetween(today, respondBy) >= 0, { respondBy });
}
