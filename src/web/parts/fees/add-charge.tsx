import { useState } from 'react';
import { answer, api } from '#web/api/client.ts';
import { useAct } from '#web/parts/act.ts';
import { ActDialog } from '#web/parts/asking/act-dialog.tsx';
import type { Asked } from '#web/api/shapes.ts';
import { Button } from '#web/ui/button.tsx';
import { enterMovesOn } from '#web/ui/enter-next.ts';
import { focusFirstInvalid } from '#web/ui/first-invalid.ts';
import { useSay } from '#web/ui/language.tsx';
import { useAnnounce } from '#web/ui/live.tsx';
import { SegmentedChoice } from '#web/ui/segmented-choice.tsx';
import { money } from '#web/ui/show.ts';
import { RuleFields, ThirdPartyFields } from './charge-fields.tsx';
import { chargeOf, NOTHING_TYPED, ruleWrong, thirdPartyWrong } from './charging.ts';
import type { Typed } from './charging.ts';
import { ComesTo } from './comes-to.tsx';
import { actOf, FEES_CHANGES } from './questions.ts';
import type { Bill, Fees } from './questions.ts';
import { feesText } from './text.ts';
import type { FeesState } from './use-fees.ts';

const THIRD_PARTY = 'thirdParty';

/** What a dossier costs: a fee of its procedure and day, computed as it is typed; or what a third party is owed, by its document. */
export function AddCharge({ data, fees }: { data: Fees; fees: FeesState }) {
  const t = useSay(feesText);
  const [chosen, choose] = useState<string>(() => data.rules[0]?.id ?? THIRD_PARTY);
  const [typed, setTyped] = useState<Typed>(NOTHING_TYPED);
  const [asked, setAsked] = useState(false);
  const rule = data.rules.find((one) => one.id === chosen);
  const wrong = rule === undefined ? thirdPartyWrong(typed) : ruleWrong(rule, typed);
  const charge = useCharge(data, fees);
  const mayTake = data.till !== null;
  const go = (andTake: boolean) => {
    setAsked(true);
    if (Object.keys(wrong).length > 0) focusFirstInvalid();
    else charge.mutate({ body: chargeOf(rule, typed), andTake });
  };
  const fields = { typed, onTyped: (patch: Partial<Typed>) => setTyped((before) => ({ ...before, ...patch })), wrong: asked ? wrong : {} };
  return (
    <ActDialog title={t('addTitle')} main={mayTake ? t('addAndTake') : t('add')} act={charge} onMain={() => go(mayTake)} onClose={fees.close}>
      <div className="stack" onKeyDownCapture={enterMovesOn}>
        {data.rules.length === 0 ? (
          <p className="notice warn">{t('unknown')}</p>
        ) : (
          <SegmentedChoice
            label={t('which')}
            tall
            segments={[...data.rules.map((one) => ({ id: one.id, label: one.nameVi })), { id: THIRD_PARTY, label: t('thirdParty') }]}
            value={chosen}
            onChange={(id) => {
              choose(id);
              setTyped(NOTHING_TYPED);
              setAsked(false);
            }}
            autoFocus
          />
        )}
        {rule === undefined ? <ThirdPartyFields {...fields} /> : <RuleFields key={rule.id} rule={rule} {...fields} />}
      </div>
      {rule === undefined ? null : <ComesTo rule={rule} typed={typed} />}
      {mayTake ? (
        <p>
          <Button size="small" look="quiet" onPress={() => go(false)}>
            {t('addOnly')}
          </Button>
        </p>
      ) : null}
    </ActDialog>
  );
}

function useCharge(data: Fees, fees: FeesState) {
  const t = useSay(feesText);
  const announce = useAnnounce();
  const { dossierId: id } = fees;
  return useAct(
    async ({ body, andTake }: { body: Asked<'chargeDossier'>; andTake: boolean }, key: string) => ({
      charge: await answer(api.POST('/api/dossiers/{id}/charges', { params: { path: { id } }, body, headers: { 'Idempotency-Key': key } })),
      andTake,
    }),
    {
      changes: FEES_CHANGES,
      onDone: ({ charge, andTake }) => {
        announce(charge.amount === 0 ? t('addedExempt') : t('added', { amount: money(charge.amount) }));
        if (andTake && charge.state === 'open') fees.open({ kind: 'take', bill: withOthers(data, charge) });
        else fees.close();
      },
    },
  );
}

/** The new charge with what was open of its purse before: one payment, one receipt. */
function withOthers(data: Fees, charge: { readonly id: string; readonly purse: Bill['purse']; readonly amount: number; readonly subjectId: string }): Bill {
  const open = data.bills.find((bill) => bill.purse === charge.purse && bill.subjectId === charge.subjectId && actOf(bill.acts, 'take')?.allowed);
  return { purse: charge.purse, chargeIds: [...(open?.chargeIds ?? []), charge.id], amount: (open?.amount ?? 0) + charge.amount };
}
