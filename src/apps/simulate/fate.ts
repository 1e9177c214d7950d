import type { Chance } from './chance.ts';
import { FIELD_WEIGHTS, PUNCTUALITY, SHARES } from './rates.ts';

/** A paper of the published list that the counter asks for. */
export type WantedPaper = { readonly no: number; readonly name: string; readonly originals: number; readonly copies: number };

/** A procedure that the plan's one-stop may receive. */
export type Offered = {
  readonly code: string;
  readonly name: string;
  readonly fieldCode: string;
  readonly channels: readonly string[];
  readonly sameDay: boolean;
  readonly civilServantOnly: boolean;
  readonly homeByPost: boolean;
  readonly departmentId: string;
  readonly papers: readonly WantedPaper[];
  readonly result: string;
};

export type Way = 'counter' | 'online' | 'post';

/** What is to become of one dossier, drawn when it arrives. */
export type Fate = {
  readonly procedure: Offered;
  readonly byPost: boolean;
  readonly helped: boolean;
  readonly resultChoice: 'counter' | 'post';
  readonly punctuality: 'early' | 'onTime' | 'late' | 'apology';
  readonly supplement: 'none' | 'brought' | 'never';
  /** Before acceptance, where a co-signature or a joint count is still to come. */
  readonly before: 'accepted' | 'notice' | 'refused';
  readonly end: 'result' | 'withdrawn' | 'refusedOnMerits';
  readonly corrected: boolean;
  readonly rated: boolean;
  /** Working days until the citizen comes for it. */
  readonly collectedAfter: number;
};

/** Draws a procedure that is offered by this way, and what becomes of it. */
export function drawFate(chance: Chance, offered: readonly Offered[], way: Way): Fate {
  const procedure = chance.weighted(offered.filter((one) => one.channels.includes(way)).map((one) => [one, weightOf(one, offered)] as const));
  return { procedure, ...comingIn(chance, procedure, way), ...(procedure.sameDay ? atOnce(chance) : inItsDays(chance)), corrected: chance.happens(SHARES.corrected), rated: chance.happens(SHARES.rated), collectedAfter: chance.weighted(COLLECTED_AFTER) };
}

const COLLECTED_AFTER = [[0, 45], [1, 30], [2, 12], [5, 10], [12, 3]] as const;
const ENDINGS = [['withdrawn', SHARES.withdrawn], ['refusedOnMerits', SHARES.refusedOnMerits], ['result', 1 - SHARES.withdrawn - SHARES.refusedOnMerits]] as const;

/** How it comes in, through whose hands, and how its result is wanted. */
function comingIn(chance: Chance, procedure: Offered, way: Way): Pick<Fate, 'byPost' | 'helped' | 'resultChoice' | 'before'> {
  const wantsPost = procedure.homeByPost && chance.happens(way === 'post' ? SHARES.bothWays : SHARES.homeByPost);
  return {
    byPost: !procedure.civilServantOnly && way === 'counter' && chance.happens(SHARES.byPost),
    helped: way === 'online' && chance.happens(SHARES.helped),
    resultChoice: wantsPost ? 'post' : 'counter',
    before: chance.happens(SHARES.noticeFirst) ? (chance.happens(SHARES.refusedAtReception) ? 'refused' : 'notice') : 'accepted',
  };
}

/** What is given while its owner waits has its result, seldom a day late. */
function atOnce(chance: Chance): Pick<Fate, 'punctuality' | 'supplement' | 'end'> {
  return { punctuality: chance.weighted(PUNCTUALITY.filter(([when]) => when === 'onTime' || when === 'late')), supplement: 'none', end: 'result' };
}

function inItsDays(chance: Chance): Pick<Fate, 'punctuality' | 'supplement' | 'end'> {
  const asked = chance.happens(SHARES.supplement) ? (chance.happens(SHARES.supplementNeverBrought) ? 'never' : 'brought') : 'none';
  return { punctuality: chance.weighted(PUNCTUALITY), supplement: asked, end: chance.weighted(ENDINGS) };
}

/** A field's weight is shared by its procedures. */
function weightOf(one: Offered, offered: readonly Offered[]): number {
  return (FIELD_WEIGHTS[one.fieldCode] ?? 1) / offered.filter((other) => other.fieldCode === one.fieldCode).length;
}
