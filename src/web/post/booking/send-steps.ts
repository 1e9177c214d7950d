import { missingPapers, openPapers } from '#web/parts/handing-in/papers.ts';
import { peopleAreGood } from '#web/parts/handing-in/people-form.tsx';
import type { Posting, WayAnswer } from './questions.ts';
import type { SendDraft } from './send-draft.ts';

export const LAST_STEP = 3;

/** The one-stop it goes to: as chosen, else the asker's own or the first that receives it. */
export function oneStopOf(draft: Pick<SendDraft, 'oneStopId'>, posting: Posting | undefined): string | undefined {
  return draft.oneStopId ?? posting?.oneStops[0]?.id;
}

/** Why the service cannot be sold for this procedure; the way in before the way home. */
function refusedWay(draft: Pick<SendDraft, 'service'>, posting: Posting): WayAnswer | undefined {
  return posting.ways.find(({ direction, refusal }) => refusal !== null && (direction === 'in' || draft.service === 'BOTH'));
}

/** What the first step still wants, or why it ends there; undefined where it is done or not known yet. */
export function lacksFirst(draft: SendDraft, posting: Posting | undefined): 'wantsProcedure' | 'cannotGo' | 'wantsCase' | undefined {
  if (draft.procedureCode === '') return 'wantsProcedure';
  if (posting === undefined) return undefined;
  const refused = refusedWay(draft, posting)?.refusal;
  if (refused) return refused.code === 'catalogue.termChoiceNeeded' ? 'wantsCase' : 'cannotGo';
  return posting.papers === null ? 'wantsCase' : undefined;
}

/** The furthest step that what was answered so far opens. */
export function reachedStep(draft: SendDraft, posting: Posting | undefined, today: string): number {
  if (draft.procedureCode === '' || posting === undefined || posting.papers === null) return 0;
  if (refusedWay(draft, posting) !== undefined || oneStopOf(draft, posting) === undefined) return 0;
  if (openPapers(draft, posting.papers) > 0 || missingPapers(draft, posting.papers).length > 0) return 1;
  return peopleAreGood(draft, today) ? LAST_STEP : 2;
}
