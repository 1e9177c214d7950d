import { useState } from 'react';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { postalWords } from '../words.ts';
import { ActDialog } from './act-dialog.tsx';
import { plainAct } from './plain-acts.ts';
import { useSigners } from './questions.ts';
import type { ActionAnswer, ActionName, Shipment } from './questions.ts';
import { shipmentText } from './text.ts';
import '../post.css';

/** What can be done with the shipment now; what cannot stands below with its reason. */
export function ActsCard({ shipment, onSecret }: { shipment: Shipment; onSecret: (secret: string) => void }) {
  const t = useSay(shipmentText);
  const word = useSayCode(postalWords);
  const signers = useSigners();
  const [acting, setActing] = useState<ActionName>();
  const here = shipment.actions.filter((one) => plainAct(one.action) !== undefined);
  const [first, ...others] = here.filter((one) => one.allowed);
  const closed = here.filter((one) => !one.allowed);
  const plain = acting === undefined ? undefined : plainAct(acting);
  const button = (one: ActionAnswer, main: boolean) => (
    <Button key={one.action} wide look={lookOf(one.action, main)} onPress={() => setActing(one.action)}>
      {word(`postal.action.${one.action}`)}
    </Button>
  );
  return (
    <Card title={t('acts')}>
      <div className="stack tight">
        {first ? button(first, true) : <p>{t('actsNone')}</p>}
        {others.map((one) => button(one, false))}
        {closed.length > 0 ? <Closed closed={closed} /> : null}
      </div>
      {acting && plain ? <ActDialog key={acting} shipment={shipment} action={acting} plain={plain} signers={signers.rows} onSecret={onSecret} onClose={() => setActing(undefined)} /> : null}
    </Card>
  );
}

function lookOf(action: ActionName, main: boolean): 'main' | 'plain' | 'danger' {
  if (plainAct(action)?.danger) return 'danger';
  return main ? 'main' : 'plain';
}

/** What is closed, one reason after the other. */
function Closed({ closed }: { closed: readonly ActionAnswer[] }) {
  const t = useSay(shipmentText);
  const word = useSayCode(postalWords);
  return (
    <details className="closed-acts">
      <summary>{t('otherActs', { count: closed.length })}</summary>
      <dl className="stack">
        {closed.map((one) => (
          <div key={one.action}>
            <dt>{word(`postal.action.${one.action}`)}</dt>
            <dd className="small">{one.refusal ? word(one.refusal.code, spoken(one.refusal.facts, word)) : ''}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** The facts of a refusal with state and event in words. */
function spoken(facts: Readonly<Record<string, unknown>>, word: (code: string) => string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, namedIn(name, String(value), word)]));
}

function namedIn(name: string, value: string, word: (code: string) => string): string {
  if (name === 'state') return word(`postal.state.${value}`);
  return name === 'code' ? word(`postal.event.${value}`) : value;
}
