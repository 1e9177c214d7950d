import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { STATUS_NAMES, statusOf } from '#modules/dossier/rules/statuses.ts';
import { Button, RefusedAct } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { lettersAreOn, regionKeys } from '#web/ui/keys.ts';
import { useLanguage, useSay, useSayCode } from '#web/ui/language.tsx';
import { Act } from './acts/act.tsx';
import { isGrave, orderedMoves } from './move-order.ts';
import type { Dossier, MoveAnswer, MoveName } from './questions.ts';
import { dossierText } from './text.ts';
import { roomWords, spoken } from './words.ts';

/** What can be done with the dossier now; what cannot is there too, with the reason under it. */
export function ActsCard({ dossier }: { dossier: Dossier }) {
  const t = useSay(dossierText);
  const word = useSayCode(roomWords);
  const navigate = useNavigate();
  const [acting, setActing] = useState<MoveName>();
  const { main, allowed, hindered, far, letters } = orderedMoves(dossier);
  const begin = (move: MoveName) => {
    if (move === 'returnResult' || move === 'finishAtOnce') void navigate({ to: '/tra-ket-qua', search: { hoSo: dossier.id } });
    else if (move === 'handOver') void navigate({ to: '/ban-giao', search: { phia: 'nhan' } });
    else setActing(move);
  };
  const keys = lettersAreOn() ? letters : [];
  const capOf = (move: MoveName) => keys.find((letter) => letter.move === move)?.key.toUpperCase();
  return (
    <Card title={t('acts')}>
      <div className="stack" role="group" aria-label={t('acts')} onKeyDown={regionKeys(Object.fromEntries(keys.map(({ key, move }) => [key, () => begin(move)])))}>
        <div className="stack tight">
          {main ? <MoveButton answer={main} main cap={capOf(main.move)} onBegin={begin} /> : null}
          {main === undefined && allowed.length === 0 ? <p>{t('actsNone')}</p> : null}
          {allowed.map((one) => (
            <MoveButton key={one.move} answer={one} cap={capOf(one.move)} onBegin={begin} />
          ))}
        </div>
        {keys.length > 0 ? <p className="small">{t('letterHint')}</p> : null}
        {hindered.map((one) => (
          <RefusedMove key={one.move} answer={one} />
        ))}
        {far.length > 0 ? (
          <details className="other-acts">
            <summary>{t('otherActs', { count: far.length })}</summary>
            <ul className="stack tight">
              {far.map((one) => (
                <li key={one.move}>
                  <p className="strong">{word(`dossier.move.${one.move}`)}</p>
                  <p className="small">
                    <Refusal answer={one} />
                  </p>
                </li>
              ))}
            </ul>
          </details>
        ) : null}
      </div>
      {acting ? <Act key={acting} dossier={dossier} move={acting} onClose={() => setActing(undefined)} /> : null}
    </Card>
  );
}

type MoveButtonProps = { answer: MoveAnswer; main?: boolean; cap: string | undefined; onBegin: (move: MoveName) => void };

function MoveButton({ answer, main = false, cap, onBegin }: MoveButtonProps) {
  const word = useSayCode(roomWords);
  const look = main ? 'main' : isGrave(answer.move) ? 'danger' : 'plain';
  return (
    <Button wide look={look} onPress={() => onBegin(answer.move)} {...(cap ? { keys: cap } : {})}>
      {word(`dossier.move.${answer.move}`)}
    </Button>
  );
}

function RefusedMove({ answer }: { answer: MoveAnswer }) {
  const word = useSayCode(roomWords);
  return (
    <RefusedAct wide reason={<Refusal answer={answer} />}>
      {word(`dossier.move.${answer.move}`)}
    </RefusedAct>
  );
}

function Refusal({ answer }: { answer: MoveAnswer }) {
  const word = useSayCode(roomWords);
  const { language } = useLanguage();
  if (answer.refusal === null) return null;
  return word(answer.refusal.code, spoken(answer.refusal.facts, (status) => `“${status} · ${STATUS_NAMES[statusOf(status)][language]}”`));
}
