import type { Dossier, MoveAnswer, MoveName } from './questions.ts';

/** What is most likely wanted next, in this order; the first that is allowed is the main act of the page. */
const LIKELY: readonly MoveName[] = [
  'coSign', 'completeReception', 'receiveSupplement', 'acceptWithdrawal', 'signCorrection', 'seal', 'decide', 'review', 'signApology', 'enterApology', 'returnResult', 'returnRefusal', 'givePapersBack', 'finishAtOnce', 'handOver',
  'fulfilLastObligation', 'fulfilObligation', 'answerPart', 'assign', 'draftResult',
];
const LAST: readonly MoveName[] = ['refuseReception', 'refuseMerits', 'stop', 'cancelReception'];

const LETTERS: Readonly<Partial<Record<MoveName, string>>> = {
  coSign: 'k', completeReception: 'b', receiveSupplement: 'b', requestSupplement: 'y', noticeIncomplete: 'y', assign: 'p', draftResult: 'd', review: 't', decide: 'k', seal: 'v', returnResult: 't', finishAtOnce: 'h', returnRefusal: 't', givePapersBack: 'e', keepAppointment: 'm', moveAppointment: 'i',
  handOver: 'n', askWithdrawal: 'r', acceptWithdrawal: 'o', declineWithdrawal: 'j', cancelWithdrawal: 'r', draftApology: 'x', signApology: 'x', enterApology: 'x', requestObligation: 'q', fulfilObligation: 'f',
  fulfilLastObligation: 'f', addPart: 'l', answerPart: 'w', amendReception: 's', openCorrection: 'c', signCorrection: 'c', proposeStop: 'g', proposeRefusal: 'g',
};

/** Reasons that lie in the person or the place of the dossier, not in something one could put right now. */
const FAR: readonly string[] = ['dossier.appointmentStands', 'dossier.agencyOnly', 'dossier.notPermitted', 'dossier.moveIllegal', 'dossier.stageIllegal', 'dossier.cancelled'];

export type Letter = { readonly move: MoveName; readonly key: string };
export type OrderedMoves = { readonly main: MoveAnswer | undefined; readonly allowed: readonly MoveAnswer[]; readonly hindered: readonly MoveAnswer[]; readonly far: readonly MoveAnswer[]; readonly letters: readonly Letter[] };

/** The moves of a dossier as its page shows them: the main one, the others, those nearly possible, and the rest. */
export function orderedMoves(dossier: Dossier): OrderedMoves {
  const allowed = dossier.moves.filter((one) => one.allowed);
  const likely = LIKELY.filter((move) => move !== 'assign' || dossier.handler === null);
  const mainMove = likely.find((move) => allowed.some((one) => one.move === move));
  const main = allowed.find((one) => one.move === mainMove);
  const others = allowed.filter((one) => one !== main);
  const refused = dossier.moves.filter((one) => !one.allowed);
  const far = refused.filter((one) => one.refusal !== null && FAR.includes(one.refusal.code));
  const ordered = [...others.filter((one) => !LAST.includes(one.move)), ...others.filter((one) => LAST.includes(one.move))];
  return { main, allowed: ordered, hindered: refused.filter((one) => !far.includes(one)), far, letters: lettersOf(main ? [main, ...ordered] : ordered) };
}

/** True for an act that ends the matter against the citizen's wish. */
export function isGrave(move: MoveName): boolean {
  return LAST.includes(move);
}

function lettersOf(allowed: readonly MoveAnswer[]): Letter[] {
  const taken = new Set<string>();
  return allowed.flatMap(({ move }) => {
    const key = LETTERS[move];
    if (key === undefined || taken.has(key)) return [];
    taken.add(key);
    return [{ move, key }];
  });
}
