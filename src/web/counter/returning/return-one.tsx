import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api } from '#web/api/client.ts';
import type { Answered } from '#web/api/shapes.ts';
import { useAct } from '#web/parts/act.ts';
import { CollectingCard } from '#web/parts/collecting/collecting-card.tsx';
import { FeesCard } from '#web/parts/fees/fees-card.tsx';
import { useFees } from '#web/parts/fees/use-fees.ts';
import { Loaded } from '#web/parts/loaded.tsx';
import { roomWords } from '#web/parts/room-words.ts';
import { RefusalNotice } from '#web/parts/refusal-notice.tsx';
import { Button, RefusedAct } from '#web/ui/button.tsx';
import { Card, Facts } from '#web/ui/card.tsx';
import { focusFirstInvalid } from '#web/ui/first-invalid.ts';
import { useKeys } from '#web/ui/keys.ts';
import { useLanguage, useSay, useSayCode } from '#web/ui/language.tsx';
import { useAnnounce } from '#web/ui/live.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { dayShort } from '#web/ui/show.ts';
import { emptyTaking, returnOf, takingIsGood, takingUnder } from './taking.ts';
import type { Taking } from './taking.ts';
import { Returned } from './returned.tsx';
import { TakerForm } from './taker-form.tsx';
import { returnText } from './text.ts';

type Dossier = Answered<'getDossier'>;
type Before = Answered<'getReturn'>;

/** One result on its way into somebody's hands. */
export function ReturnOne({ id, slipShown, onLeave }: { id: string; slipShown: boolean; onLeave: () => void }) {
  const both = useQuery({
    queryKey: ['getDossier', id, 'getReturn'],
    queryFn: async () => {
      const [dossier, before] = await Promise.all([
        answer(api.GET('/api/dossiers/{id}', { params: { path: { id } } })),
        answer(api.GET('/api/dossiers/{id}/return', { params: { path: { id } } })),
      ]);
      return { dossier, before };
    },
  });
  return <Loaded asked={both}>{({ dossier, before }) => <HandOut dossier={dossier} before={before} slipShown={slipShown} onLeave={onLeave} onReload={() => void both.refetch()} />}</Loaded>;
}

type HandOutProps = { dossier: Dossier; before: Before; slipShown: boolean; onLeave: () => void; onReload: () => void };

function HandOut({ dossier, before, slipShown, onLeave, onReload }: HandOutProps) {
  const t = useSay(returnText);
  const word = useSayCode(roomWords);
  const atOnce = dossier.moves.some((one) => one.move === 'finishAtOnce' && one.allowed);
  const [taking, setTaking] = useState<Taking>(() => emptyTaking(slipShown, atOnce));
  const [asked, setAsked] = useState(false);
  const [done, setDone] = useState(false);
  const giveBack = useReturn(dossier, () => setDone(true));
  const fees = useFees(dossier.id, { path: `/tra-ket-qua?hoSo=${dossier.id}${slipShown ? '&giay=co' : ''}`, beside: false });
  const wanted = before.papersToRecover.filter((paper) => !paper.recovered);
  const move = dossier.moves.find((one) => one.move === (atOnce ? 'finishAtOnce' : 'returnResult'));
  const act = () => {
    setAsked(true);
    if (move?.allowed && takingIsGood(taking, wanted)) giveBack.mutate(taking);
    else focusFirstInvalid();
  };
  useKeys({ 'Ctrl+Enter': act, Escape: onLeave }, { off: done });
  if (done) return <Returned id={dossier.id} onLeave={onLeave} />;
  return (
    <div className="stack" onKeyDown={fees.keys}>
      <DossierCard dossier={dossier} before={before} />
      <FeesCard fees={fees} unpaidFirst />
      {move?.allowed ? <CollectingCard dossierId={dossier.id} onUse={(authorisation) => setTaking((now) => ({ ...now, ...takingUnder(authorisation) }))} /> : null}
      {move?.allowed ? <TakerForm taking={taking} wanted={wanted} asked={asked} onChange={(patch) => setTaking((now) => ({ ...now, ...patch }))} /> : null}
      <RefusalNotice error={giveBack.error} onRetry={onReload} />
      <div className="actions">
        {move?.allowed ? (
          <Button look="main" keys="Ctrl ↵" onPress={act} pending={giveBack.isPending}>
            {t('act')}
          </Button>
        ) : (
          <RefusedAct reason={move?.refusal ? word(move.refusal.code, move.refusal.facts) : ''}>{t('act')}</RefusedAct>
        )}
        <Button look="quiet" keys="Esc" onPress={onLeave}>
          {t('other')}
        </Button>
      </div>
    </div>
  );
}

function DossierCard({ dossier, before }: { dossier: Dossier; before: Before }) {
  const t = useSay(returnText);
  const { language } = useLanguage();
  const owner = dossier.parties.find((party) => party.role === 'owner');
  const { result } = dossier;
  const number = result?.docNumber ? t('resultNumber', { number: result.docNumber, day: result.docDay ? dayShort(result.docDay) : '' }) : '';
  return (
    <Card title={dossier.procedure.name} mark={<Chip tone={dossier.status === 9 ? 'ok' : 'quiet'}>{dossier.statusName[language]}</Chip>}>
      <Facts
        facts={[
          [t('code'), <span key="code" className="code">{dossier.code}</span>],
          [t('owner'), [owner?.name, owner?.idNumber].filter(Boolean).join(' · ')],
          [t('result'), [result?.title, number].filter(Boolean).join(', ')],
        ]}
      />
      {before.resultInHouse ? null : <p className="notice warn">{t('notHere')}</p>}
    </Card>
  );
}

function useReturn(dossier: Dossier, onReturned: () => void) {
  const t = useSay(returnText);
  const announce = useAnnounce();
  return useAct(
    (taking: Taking, key: string) =>
      answer(
        api.POST('/api/dossiers/{id}/return-result', {
          params: { path: { id: dossier.id } },
          body: { expectedVersion: dossier.version, ...returnOf(taking) },
          headers: { 'Idempotency-Key': key },
        }),
      ),
    {
      changes: ['listDossiers', 'listUncollected', 'getCounterDay'],
      onDone: (returned) => {
        announce(t('done', { code: returned.code ?? '' }));
        onReturned();
      },
    },
  );
}
