import { useState } from 'react';
import { answer, api } from '#web/api/client.ts';
import type { Answered, Asked } from '#web/api/shapes.ts';
import { useAct } from '#web/parts/act.ts';
import { missingPapers, openPapers, paperTitle } from '#web/parts/handing-in/papers.ts';
import { PaperList } from '#web/parts/handing-in/paper-list.tsx';
import { PeopleForm } from '#web/parts/handing-in/people-form.tsx';
import { Steps } from '#web/parts/handing-in/steps.tsx';
import { handingInText } from '#web/parts/handing-in/text.ts';
import { DropDraft } from '#web/parts/kept-draft/drop-draft.tsx';
import { useHeadingFocus } from '#web/parts/kept-draft/heading-focus.ts';
import { useKeptDraft } from '#web/parts/kept-draft/use-kept-draft.ts';
import type { Kept } from '#web/parts/kept-draft/use-kept-draft.ts';
import { RefusalNotice } from '#web/parts/refusal-notice.tsx';
import { Saved } from '#web/parts/saved.tsx';
import { useMe } from '#web/parts/session.tsx';
import { Button } from '#web/ui/button.tsx';
import { focusFirstInvalid } from '#web/ui/first-invalid.ts';
import { useKeys } from '#web/ui/keys.ts';
import { useSay } from '#web/ui/language.tsx';
import { CHANGED_BY_ACTS } from '../shipment/questions.ts';
import { useAreas } from './areas.ts';
import { Booked } from './booked.tsx';
import { usePosting } from './questions.ts';
import type { Posting } from './questions.ts';
import { isTakenNow, parcelIsGood, sendBody, sendingOf } from './send-draft.ts';
import type { SendDraft } from './send-draft.ts';
import { SendParcel } from './send-parcel.tsx';
import { SendProcedure } from './send-procedure.tsx';
import { SendSlip } from './send-slip.tsx';
import { lacksFirst, LAST_STEP, oneStopOf, reachedStep } from './send-steps.ts';
import { sendText } from './send-text.ts';
import { ServiceChoice } from './service-choice.tsx';
import type { PostalService } from './service-choice.tsx';

type Change = (patch: Partial<SendDraft>) => void;
type SendWorkProps = { id: string; initial: SendDraft; kept: Kept | undefined; onKept: () => void; onRestart: () => void; /** Which service is sold from here on. */ onService: (service: PostalService) => void };

/** One parcel from the procedure to the label, with the phiếu gửi that fills itself beside it. */
export function SendWork({ id, initial, kept, onKept, onRestart, onService }: SendWorkProps) {
  const t = useSay(sendText);
  const { today } = useMe();
  const [draft, setDraft] = useState(initial);
  const [asked, setAsked] = useState(false);
  const areas = useAreas();
  const posting = usePosting(draft);
  const [booked, setBooked] = useState<Answered<'bookShipment'>>();
  const { saving, overwrite, clear } = useKeptDraft({ id, draft, title: draft.procedureName || t('unnamed'), body: sendBody, kept, off: booked !== undefined, onKept });
  const book = useBooking((done) => {
    setBooked(done);
    clear();
  });
  const change: Change = (patch) => setDraft((before) => ({ ...before, ...patch }));
  const reached = reachedStep(draft, posting.data, today);
  const step = Math.min(draft.step, reached);
  const goTo = (next: number) => {
    setAsked(next > reached);
    if (next > reached) focusFirstInvalid();
    if (next >= 0 && next <= reached) change({ step: next });
  };
  const act = (accept: boolean) => {
    setAsked(true);
    if (!parcelIsGood(draft, areas.rows, accept)) focusFirstInvalid();
    else if (!book.isPending) book.mutate(sendingOf({ ...draft, oneStopId: oneStopOf(draft, posting.data) }, areas.rows, accept));
  };
  const main = () => (step < LAST_STEP ? goTo(step + 1) : act(isTakenNow(draft)));
  useKeys({ 'Ctrl+Enter': main, ...(step > 0 ? { Escape: () => goTo(step - 1) } : {}) }, { off: booked !== undefined });
  const startAnew = (service: PostalService) => {
    onService(service);
    onRestart();
  };
  const heading = useHeadingFocus(`${draft.procedureCode} ${step}`);
  if (booked !== undefined) return <Booked answer={booked} payer={sendingOf(draft, areas.rows, false).sender?.name ?? ''} onAgain={() => startAnew(draft.service)} />;
  const choose = (service: PostalService) => {
    if (service !== 'RETURN') change({ service });
    else startAnew(service);
  };
  return (
    <div className="columns with-paper">
      <div className="work">
        <div className="stack tight">
          <h2 ref={heading} tabIndex={-1}>
            {draft.procedureName || t('byPost')}
          </h2>
          <div className="row">
            <Saved saving={saving} onOverwrite={overwrite} />
            {saving.at ? <DropDraft id={id} onDropped={onRestart} /> : null}
          </div>
        </div>
        {step === 0 ? <ServiceChoice value={draft.service} onChange={choose} /> : null}
        <SendSteps step={step} reached={reached} onStep={goTo} />
        <StepBody step={step} draft={draft} posting={posting.data} error={posting.error} areas={areas.rows} today={today} asked={asked} onChange={change} />
        <RefusalNotice error={book.error ?? areas.error} />
        <SendActions step={step} draft={draft} posting={posting.data} pending={book.isPending} onMain={main} onBook={() => act(false)} onBack={() => goTo(step - 1)} />
      </div>
      <SendSlip draft={draft} posting={posting.data} areas={areas} />
    </div>
  );
}

function SendSteps(place: { step: number; reached: number; onStep: (step: number) => void }) {
  const t = useSay(sendText);
  const shared = useSay(handingInText);
  return <Steps names={[shared('stepProcedure'), shared('stepPapers'), shared('stepPeople'), t('stepParcel')]} {...place} />;
}

type StepBodyProps = { step: number; draft: SendDraft; posting: Posting | undefined; error: Error | null; areas: ReturnType<typeof useAreas>['rows']; today: string; asked: boolean; onChange: Change };

function StepBody({ step, draft, posting, error, areas, today, asked, onChange }: StepBodyProps) {
  if (step === 0) return <SendProcedure draft={draft} posting={posting} error={error} onChange={onChange} />;
  if (step === 1) return <PaperList draft={draft} published={posting?.papers ?? []} onChange={onChange} counted />;
  if (step === 2) return <PeopleForm draft={draft} onChange={onChange} today={today} asked={asked} />;
  return <SendParcel draft={draft} areas={areas} asked={asked} onChange={onChange} />;
}

type SendActionsProps = { step: number; draft: SendDraft; posting: Posting | undefined; pending: boolean; onMain: () => void; onBook: () => void; onBack: () => void };

function SendActions({ step, draft, posting, pending, onMain, onBook, onBack }: SendActionsProps) {
  const t = useSay(sendText);
  const now = isTakenNow(draft);
  return (
    <div className="actions">
      <Button look="main" keys="Ctrl ↵" onPress={onMain} pending={pending}>
        {t(step < LAST_STEP ? 'next' : now ? 'act' : 'actFetch')}
      </Button>
      {step === LAST_STEP && now ? (
        <Button onPress={onBook} pending={pending}>
          {t('bookLater')}
        </Button>
      ) : null}
      {step > 0 ? (
        <Button look="quiet" keys="Esc" onPress={onBack}>
          {t('back')}
        </Button>
      ) : null}
      {step < 2 ? <WhyNot step={step} draft={draft} posting={posting} /> : null}
    </div>
  );
}

function WhyNot({ step, draft, posting }: { step: number; draft: SendDraft; posting: Posting | undefined }) {
  const t = useSay(sendText);
  if (step === 0) {
    const lacks = lacksFirst(draft, posting);
    return lacks === undefined ? null : <p className="reason">{t(lacks)}</p>;
  }
  const published = posting?.papers ?? [];
  const missing = missingPapers(draft, published);
  const open = openPapers(draft, published);
  if (missing.length > 0) return <p className="reason">{t('cannotMissing', { papers: missing.map(({ name }) => paperTitle(name)).join('; ') })}</p>;
  return open > 0 ? <p className="reason">{t('cannotOpen', { count: open })}</p> : null;
}

function useBooking(onDone: (done: Answered<'bookShipment'>) => void) {
  return useAct((body: Asked<'bookShipment'>, key: string) => answer(api.POST('/api/shipments', { body, headers: { 'Idempotency-Key': key } })), { changes: CHANGED_BY_ACTS, onDone });
}
