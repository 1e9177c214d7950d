import type { MoveAnswer, MoveName } from '../dossier/questions.ts';
import type { Submission } from './questions.ts';

type Standing = Pick<Submission, 'state' | 'prepared'> & { readonly dossier: { readonly moves: readonly MoveAnswer[] } };

/** What a submission can be answered with. */
export type Answers = {
  readonly accept: MoveAnswer | undefined;
  /** Papers asked for, and the refusal; where she wishes to withdraw, the answer to that. */
  readonly others: readonly MoveAnswer[];
  /** Looked through by whoever may not accept. */
  readonly prepares: boolean;
  readonly main: 'accept' | 'prepare' | undefined;
};

const ACCEPTING: readonly MoveName[] = ['coSign', 'completeReception', 'receiveSupplement'];
const ASKING: readonly MoveName[] = ['noticeIncomplete', 'requestSupplement'];
/** Reasons that lie in where the dossier is: such a move is no answer to this submission. */
const ELSEWHERE: readonly string[] = ['dossier.moveIllegal', 'dossier.stageIllegal', 'dossier.cancelled'];
/** Reasons that lie in who asks: somebody else may. */
const NOT_HERS: readonly string[] = ['dossier.agencyOnly', 'dossier.notPermitted', 'dossier.coSignNeeded'];

/** The answers of a submission by the moves of its dossier: those allowed, and those refused for a reason worth reading here. */
export function answersOf(submission: Standing): Answers {
  return submission.state === 'withdrawing' ? toWish(submission.dossier.moves) : toFiled(submission);
}

function toFiled({ state, prepared, dossier: { moves } }: Standing): Answers {
  const at = (names: readonly MoveName[]) => find(moves, names);
  const accept = state === 'asked' ? undefined : at(ACCEPTING);
  const prepares = prepared === null && accept?.allowed === false && NOT_HERS.includes(accept.refusal?.code ?? '');
  const propose = at(['proposeRefusal']);
  const refuse = at(['refuseReception']);
  const others = [at(ASKING), refuse, refuse?.allowed ? undefined : propose].filter((one) => one !== undefined);
  return { accept, others, prepares, main: prepares ? 'prepare' : accept?.allowed ? 'accept' : undefined };
}

/** What she wishes is answered by a yes or a no. */
function toWish(moves: readonly MoveAnswer[]): Answers {
  const others = [find(moves, ['acceptWithdrawal']), find(moves, ['declineWithdrawal'])].filter((one) => one !== undefined);
  return { accept: undefined, others, prepares: false, main: undefined };
}

function find(moves: readonly MoveAnswer[], names: readonly MoveName[]): MoveAnswer | undefined {
  return moves.find(({ move, refusal }) => names.includes(move) && !ELSEWHERE.includes(refusal?.code ?? ''));
}
