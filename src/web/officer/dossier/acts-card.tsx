import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { STATUS_NAMES, statusOf } from '#modules/dossier/rules/statuses.ts';
import { useMe } from '#web/parts/session.tsx';
import { Button, RefusedAct } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { lettersAreOn, regionKeys } from '#web/ui/keys.ts';
import { useLanguage, useSay, useSayCode } from '#web/ui/language.tsx';
import { Act } from './acts/act.tsx';
import { isElectronic } from './acts/electronic-acts.tsx';
import { isGrave, orderedMoves } from './move-order.ts';
import type { Dossier, MoveAnswer, MoveName } from './questions.ts';
import { dossierText } from './text.ts';
import { roomWords, spoken } from './words.ts';

/** Moves the return desk makes. */
const ON_RETURN_PAGE: readonly MoveName[] = ['returnResult', 'returnRefusal', 'finishAtOnce'];

/** What can be done with the dossier now; what cannot is there too, with the reason under it. */
export function ActsCard({ dossier }: { dossier: Dossier }) {
  const t = useSay(dossierText);
  const me = useMe();
  const giving = me.unit.id === dossier.units.reception.id;
  const word = useSayCode(roomWords);
  const electronic = isElectronic(dossier);
  const nameOf = (move: MoveName) => {
    if (dossier.channel === 'online' && move === 'coSign') return t('acceptOnline');
    if (electronic && move === 'handOver') return t('takeOver');
    if (sendsResult(dossier, move)) return t('sendResult');
    return move === 'handOver' && giving ? t('giveOver') : word(`dossier.move.${move}`);
  };
  const navigate = useNavigate();
  const [acting, setActing] = useState<MoveName>();
  const { main, allowed, hindered, far, letters } = orderedMoves({ ...dossier, moves: dossier.moves.map((answer) => takenOverBy(answer, dossier, me.unit.id)) });
  const begin = (move: MoveName) => {
    if (dossier.channel === 'online' && move === 'coSign') void navigate({ to: '/ho-so-truc-tuyen/$id', params: { id: dossier.id } });
    else if ((electronic && move === 'handOver') || sendsResult(dossier, move)) setActing(move);
    else if (ON_RETURN_PAGE.includes(move)) void navigate({ to: '/tra-ket-qua', search: { hoSo: dossier.id } });
    else if (move === 'handOver') void navigate({ to: '/ban-giao', search: giving ? {} : { phia: 'nhan' } });
    else setActing(move);
  };
  const keys = lettersAreOn() ? letters : [];
  const capOf = (move: MoveName) => keys.find((letter) => letter.move === move)?.key.toUpperCase();
  return (
    <Card title={t('acts')}>
      <div className="stack" role="group" aria-label={t('acts')} onKeyDown={regionKeys(Object.fromEntries(keys.map(({ key, move }) => [key, () => begin(move)])))}>
        <div className="stack tight">
          {main ? <MoveButton answer={main} name={nameOf(main.move)} main cap={capOf(main.move)} onBegin={begin} /> : null}
          {main === undefined && allowed.length === 0 ? <p>{t('actsNone')}</p> : null}
          {allowed.map((one) => (
            <MoveButton key={one.move} answer={one} name={nameOf(one.move)} cap={capOf(one.move)} onBegin={begin} />
          ))}
        </div>
        {keys.length > 0 ? <p className="small">{t('letterHint')}</p> : null}
        {hindered.map((one) => (
          <RefusedMove key={one.move} answer={one} name={nameOf(one.move)} />
        ))}
        {far.length > 0 ? <FarMoves far={far} /> : null}
      </div>
      {acting ? <Act key={acting} dossier={dossier} move={acting} onClose={() => setActing(undefined)} /> : null}
    </Card>
  );
}

/** An electronic dossier is taken over by the unit that solves it; whoever received it has nothing to hand over. */
function takenOverBy(answer: MoveAnswer, dossier: Dossier, unitId: string): MoveAnswer {
  if (answer.move !== 'handOver' || !answer.allowed || !isElectronic(dossier) || dossier.units.competent.id === unitId) return answer;
  return { ...answer, allowed: false, refusal: { code: 'citizen.otherUnit', facts: {} } };
}

/** A result received electronically is sent, not handed out. */
function sendsResult({ channel, resultChoice }: Dossier, move: MoveName): boolean {
  return move === 'returnResult' && channel === 'online' && resultChoice === 'electronic';
}

type MoveButtonProps = { answer: MoveAnswer; name: string; main?: boolean; cap: string | undefined; onBegin: (move: MoveName) => void };

function MoveButton({ answer, name, main = false, cap, onBegin }: MoveButtonProps) {
  const look = main ? 'main' : isGrave(answer.move) ? 'danger' : 'plain';
  return (
    <Button wide look={look} onPress={() => onBegin(answer.move)} {...(cap ? { keys: cap } : {})}>
      {name}
    </Button>
  );
}

function RefusedMove({ answer, name }: { answer: MoveAnswer; name: string }) {
  const reasonOf = useReason();
  return (
    <RefusedAct wide reason={reasonOf(answer)}>
      {name}
    </RefusedAct>
  );
}

/** What lies far from here, one reason at a time with all the acts it stands against. */
function FarMoves({ far }: { far: readonly MoveAnswer[] }) {
  const t = useSay(dossierText);
  const word = useSayCode(roomWords);
  const reasonOf = useReason();
  const byReason = new Map<string, string[]>();
  for (const one of far) byReason.set(reasonOf(one), [...(byReason.get(reasonOf(one)) ?? []), word(`dossier.move.${one.move}`)]);
  return (
    <details className="other-acts">
      <summary>{t('otherActs', { count: far.length })}</summary>
      <dl className="stack">
        {[...byReason].map(([reason, names]) => (
          <div key={reason}>
            <dt>{names.join(' · ')}</dt>
            <dd className="small">{reason}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** Why a move is refused, in a sentence that names the status as people know it. */
function useReason(): (answer: MoveAnswer) => string {
  const word = useSayCode(roomWords);
  const { language } = useLanguage();
  return ({ refusal }) => (refusal === null ? '' : word(refusal.code, spoken(refusal.facts, (status) => `“${status} · ${STATUS_NAMES[statusOf(status)][language]}”`)));
}
