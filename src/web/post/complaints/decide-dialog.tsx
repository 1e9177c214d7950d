import { useState } from 'react';
import { answer, api } from '#web/api/client.ts';
import type { Asked } from '#web/api/shapes.ts';
import { useAct } from '#web/parts/act.ts';
import { ActDialog } from '#web/parts/asking/act-dialog.tsx';
import { Loaded } from '#web/parts/loaded.tsx';
import { Facts } from '#web/ui/card.tsx';
import { TextField } from '#web/ui/field.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { useAnnounce } from '#web/ui/live.tsx';
import { SegmentedChoice } from '#web/ui/segmented-choice.tsx';
import { dayShort, money } from '#web/ui/show.ts';
import { Tick } from '#web/ui/tick.tsx';
import { bodyOf, NOTHING, totalOf } from './made-up.ts';
import type { Draft } from './made-up.ts';
import { CHANGED, complaintWords, useOwed } from './questions.ts';
import type { Complaint, Owed } from './questions.ts';
import { ReissueLines } from './reissue-lines.tsx';
import { complaintText } from './text.ts';

type Harm = Owed['harms'][number];

/** A compensation for a complaint: what the law gives is shown before anything is decided, and what comes on top is typed with its document. */
export function DecideDialog({ complaint, onClose }: { complaint: Complaint; onClose: () => void }) {
  const t = useSay(complaintText);
  const [postAtFault, setPostAtFault] = useState(true);
  const [chosen, setChosen] = useState<Harm['harm']>();
  const [draft, setDraft] = useState<Draft>(NOTHING);
  const [tried, setTried] = useState(false);
  const owed = useOwed(complaint.shipmentId, postAtFault);
  const act = useDecide(complaint.shipmentId, onClose);
  const open = owed.data?.harms.filter((one) => one.closed === null) ?? [];
  const harm = open.find((one) => one.harm === chosen) ?? (open.length === 1 ? open[0] : undefined);
  const kept = harm?.reissueAtPost ? draft : { ...draft, reissue: [] };
  const body = bodyOf(kept);
  const decide = () => {
    setTried(true);
    if (harm !== undefined && typeof body === 'object') act.mutate({ complaintId: complaint.id, harm: harm.harm, postAtFault, ...body });
  };
  return (
    <ActDialog title={t('compensateFor', { number: complaint.number })} main={t('decide')} act={act} onMain={decide} onClose={onClose} broad>
      <Loaded asked={owed} lines={4}>
        {(data) => (
          <>
            <HarmChoice harms={data.harms} value={harm?.harm} onChange={setChosen} missing={tried && harm === undefined} />
            <Tick checked={postAtFault} onChange={setPostAtFault}>
              {t('postAtFault')}
            </Tick>
            {harm === undefined ? null : <ByLaw harm={harm} owed={data} postAtFault={postAtFault} />}
            {harm?.reissueAtPost ? <ReissueLines lines={draft.reissue} onChange={(reissue) => setDraft({ ...draft, reissue })} error={tried && body === 'reissue' ? t('reissueMissing') : undefined} /> : null}
            <div className="fields">
              <TextField label={t('agreed')} value={draft.agreed} onChange={(agreed) => setDraft({ ...draft, agreed })} optional inputMode="numeric" maxLength={15} error={tried && body === 'agreed' ? t('agreedMissing') : undefined} />
              <TextField label={t('agreedDocument')} value={draft.agreedDocument} onChange={(agreedDocument) => setDraft({ ...draft, agreedDocument })} optional maxLength={60} />
            </div>
            {harm === undefined ? null : (
              <p className="compensation-total" aria-live="polite">
                {t('total')} <strong>{money(totalOf(harm.compensationVnd, kept))}</strong>
              </p>
            )}
          </>
        )}
      </Loaded>
    </ActDialog>
  );
}

function useDecide(shipmentId: string, onClose: () => void) {
  const t = useSay(complaintText);
  const announce = useAnnounce();
  return useAct((body: Asked<'decideCompensation'>, key) => answer(api.POST('/api/shipments/{id}/compensation', { params: { path: { id: shipmentId } }, body, headers: { 'Idempotency-Key': key } })), {
    changes: CHANGED,
    onDone: ({ amountVnd }) => {
      announce(t('decidedSaid', { amount: money(amountVnd) }));
      onClose();
    },
  });
}

/** What the journey shows; what it does not stands below with its reason. */
function HarmChoice({ harms, value, onChange, missing }: { harms: readonly Harm[]; value: Harm['harm'] | undefined; onChange: (harm: Harm['harm']) => void; missing: boolean }) {
  const t = useSay(complaintText);
  const word = useSayCode(complaintWords);
  const open = harms.filter((one) => one.closed === null);
  const named = (harm: Harm['harm']) => word(`postal.harm.${harm}`);
  return (
    <div className="field">
      {open.length === 0 ? (
        <p className="notice warn">{t('noHarm')}</p>
      ) : (
        <>
          <p className="react-aria-Label">{t('harm')}</p>
          <SegmentedChoice label={t('harm')} segments={open.map(({ harm }) => ({ id: harm, label: named(harm) }))} value={value} onChange={onChange} autoFocus />
          {missing ? <p className="error">{t('harmMissing')}</p> : null}
        </>
      )}
      {harms.map(({ harm, closed }) => (closed === null ? null : <p key={harm} className="small">{t('closed', { harm: named(harm), why: word(closed.code, { harm: named(harm).toLowerCase() }) })}</p>))}
    </div>
  );
}

function ByLaw({ harm, owed, postAtFault }: { harm: Harm; owed: Owed; postAtFault: boolean }) {
  const t = useSay(complaintText);
  const given = harm.compensationVnd === 0 ? t(postAtFault ? 'byLawNothing' : 'notAtFault') : t('byLawHow', { amount: money(harm.compensationVnd), refund: money(harm.refundVnd) });
  return (
    <Facts
      facts={[
        [t('byLaw'), <span key="given" className="strong">{given}</span>],
        [t('source'), owed.source],
        [t('payByLine'), dayShort(owed.payBy)],
      ]}
    />
  );
}
