import { useState } from 'react';
import { answer, api } from '#web/api/client.ts';
import { isRefusal } from '#web/api/refusal.ts';
import type { Answered } from '#web/api/shapes.ts';
import { useAct } from '#web/parts/act.ts';
import { caseIsKnown } from '#web/parts/handing-in/cases.ts';
import { missingPapers, openPapers } from '#web/parts/handing-in/papers.ts';
import { peopleAreGood } from '#web/parts/handing-in/people-form.tsx';
import { useProcedure } from '#web/parts/handing-in/questions.ts';
import { Steps } from '#web/parts/handing-in/steps.tsx';
import { handingInText } from '#web/parts/handing-in/text.ts';
import { DropDraft } from '#web/parts/kept-draft/drop-draft.tsx';
import { useHeadingFocus } from '#web/parts/kept-draft/heading-focus.ts';
import { useKeptDraft } from '#web/parts/kept-draft/use-kept-draft.ts';
import type { Kept } from '#web/parts/kept-draft/use-kept-draft.ts';
import { usePaper } from '#web/parts/print.tsx';
import { Saved } from '#web/parts/saved.tsx';
import { useMe } from '#web/parts/session.tsx';
import { focusFirstInvalid } from '#web/ui/first-invalid.ts';
import { useKeys } from '#web/ui/keys.ts';
import { useSay } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { CounterContext } from '../context.tsx';
import { backfillOf, bookIsGood } from './book.ts';
import { Done } from './done.tsx';
import { draftBody, receptionOf } from './draft.ts';
import type { ReceiveDraft } from './draft.ts';
import { ReceiveActions } from './actions.tsx';
import { fetchShortage } from './papers.ts';
import { usePaperCheck } from './questions.ts';
import { postAddressIsGood } from './result-step.tsx';
import { ProcedureLine } from './procedure-line.tsx';
import { LiveSlip } from './live-slip.tsx';
import { StepBody } from './step-body.tsx';
import { receiveText } from './text.ts';

type Received = Answered<'receiveDossier'>;
type ReceiveWorkProps = { id: string; initial: ReceiveDraft; kept: Kept | undefined; onKept: () => void; onRestart: () => void };

/** One reception from the procedure to the receipt, with the paper that fills itself beside it. */
export function ReceiveWork({ id, initial, kept, onKept, onRestart }: ReceiveWorkProps) {
  const t = useSay(receiveText);
  const shared = useSay(handingInText);
  const { today } = useMe();
  const [typed, setDraft] = useState(initial);
  const procedure = useProcedure(typed.procedureCode);
  const draft = typed.procedureName === '' && procedure.data ? { ...typed, procedureName: procedure.data.name } : typed;
  const [asked, setAsked] = useState(false);
  const [received, setReceived] = useState<Received>();
  const { saving, overwrite, clear } = useKeptDraft({ id, draft, title: titleToKeep(draft, t('unnamed')), body: draftBody, kept, off: received !== undefined, onKept });
  const caseKnown = procedure.data !== undefined && caseIsKnown(procedure.data, draft.caseNo);
  const check = usePaperCheck(draft.procedureCode, draft.caseNo, caseKnown);
  const receive = useReceive(clear, setReceived);
  const shortage = usePaper(fetchShortage, t('shortagePaper'), ['getCounterDay']);
  const change = (patch: Partial<ReceiveDraft>) => setDraft((before) => ({ ...before, ...patch }));
  const reached = reachedStep(draft, caseKnown, check.data, today);
  const step = Math.min(draft.step, reached);
  const goTo = (next: number) => {
    setAsked(next > reached);
    if (next > reached) focusFirstInvalid();
    if (next >= 0 && next <= reached) change({ step: next });
  };
  const main = () => {
    if (step === 1 && check.data && missingPapers(draft, check.data.published).length > 0) shortage.mutate(draft);
    else if (step < 3) goTo(step + 1);
    else if (resultIsGood(draft)) receive.mutate({ draft, acknowledged: isRefusal(receive.error, 'reception.duplicateSuspected') });
    else {
      setAsked(true);
      focusFirstInvalid();
    }
  };
  useKeys({ 'Ctrl+Enter': main, ...(step > 0 ? { Escape: () => goTo(step - 1) } : {}) }, { off: received !== undefined });
  const heading = useHeadingFocus(`${draft.procedureCode} ${step}`);
  if (received) return <Done received={received} draft={draft} onRestart={onRestart} />;
  return (
    <div className="page">
      <div className="columns full">
        <CounterContext current={id} />
        <div className="work">
          <div>
            <h1 ref={heading} tabIndex={-1}>
              {draft.procedureName || t(titleOf(draft))}
            </h1>
            <ProcedureLine draft={draft} procedure={procedure.data} />
            <div className="row">
              <BackfillMark draft={draft} />
              <Saved saving={saving} onOverwrite={overwrite} />
              {saving.at ? <DropDraft id={id} onDropped={onRestart} /> : null}
            </div>
          </div>
          <Steps names={[shared('stepProcedure'), shared('stepPapers'), shared('stepPeople'), t('stepResult')]} step={step} reached={reached} onStep={goTo} />
          <StepBody step={step} draft={draft} procedure={procedure} check={check} today={today} asked={asked} refused={refusalOf(receive, draft)} onChange={change} />
          <ReceiveActions step={step} draft={draft} check={check.data} receive={receive} shortage={shortage} onChange={change} onMain={main} ready={reached === 3 && resultIsGood(draft)} onNext={() => goTo(step + 1)} onBack={() => goTo(step - 1)} />
        </div>
        <LiveSlip draft={draft} procedure={procedure.data} code={null} />
      </div>
    </div>
  );
}

/** What the draft is called in lists. */
function titleToKeep(draft: ReceiveDraft, unnamed: string): string {
  return draft.procedureName || draft.ready[0]?.procedureName || unnamed;
}

/** The heading before a procedure is chosen. */
function titleOf(draft: ReceiveDraft) {
  if (draft.ready.length > 0) return 'addAnotherTitle';
  return draft.book ? 'backfillTitle' : 'title';
}

function BackfillMark({ draft }: { draft: ReceiveDraft }) {
  const t = useSay(receiveText);
  return draft.book ? <Chip tone="warn">{t('backfillMark')}</Chip> : null;
}

function resultIsGood(draft: ReceiveDraft): boolean {
  return postAddressIsGood(draft) && draft.quantity > 0;
}

/** Why the reception as it stands now was refused; what was changed since is judged anew. */
function refusalOf(receive: ReturnType<typeof useReceive>, draft: ReceiveDraft): Error | null {
  return JSON.stringify(receive.variables?.draft.book) === JSON.stringify(draft.book) ? receive.error : null;
}

function sendReception(draft: ReceiveDraft, acknowledged: boolean, headers: { 'Idempotency-Key': string }): Promise<Received> {
  const body = receptionOf(draft, acknowledged);
  return answer(draft.book ? api.POST('/api/dossiers/backfill', { body: { ...body, ...backfillOf(draft.book) }, headers }) : api.POST('/api/dossiers', { body, headers }));
}

/** Receiving, which also clears the draft away once its last save is through; the receipt is printed by what comes after. */
function useReceive(clear: () => void, onReceived: (received: Received) => void) {
  return useAct(
    ({ draft, acknowledged }: { draft: ReceiveDraft; acknowledged: boolean }, key: string) =>
      sendReception(draft, acknowledged, { 'Idempotency-Key': key }),
    {
      changes: ['getCounterDay', 'listDossiers'],
      onDone: (received) => {
        onReceived(received);
        clear();
      },
    },
  );
}

/** The furthest step that what was answered so far opens. */
function reachedStep(draft: ReceiveDraft, caseKnown: boolean, check: Answered<'checkPapers'> | undefined, today: string): number {
  if (draft.procedureCode === '' || !caseKnown || (draft.book && !bookIsGood(draft.book))) return 0;
  if (check === undefined || openPapers(draft, check.published) > 0 || missingPapers(draft, check.published).length > 0) return 1;
  return peopleAreGood(draft, today) ? 3 : 2;
}
