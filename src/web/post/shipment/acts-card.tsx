import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { COMES_NEXT } from '#modules/postal/rules/shipment-actions.ts';
import { useMe } from '#web/parts/session.tsx';
import { Button, RefusedAct } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { postalWords } from '../words.ts';
import { ActDialog } from './act-dialog.tsx';
import { AddressDialog } from './address-dialog.tsx';
import { ComesNext } from './comes-next.tsx';
import { plainAct } from './plain-acts.ts';
import { useSigners } from './questions.ts';
import type { ActionAnswer, ActionName, Shipment } from './questions.ts';
import { shipmentText } from './text.ts';
import '../post.css';

/** Done at the door, on the page of who holds it. */
const AT_THE_DOOR: readonly ActionName[] = ['deliver', 'attempt'];
/** Shown by itself beside the acts. */
const BESIDE: ActionName = 'print';

/** What can be done with the shipment now, what comes next first; what cannot stands below with its reason. */
export function ActsCard({ shipment, onSecret }: { shipment: Shipment; onSecret: (secret: string) => void }) {
  const t = useSay(shipmentText);
  const word = useSayCode(postalWords);
  const signers = useSigners();
  const { staffId } = useMe();
  const [acting, setActing] = useState<ActionName>();
  const held = shipment.custody.some((item) => item.staff?.id === staffId);
  const open = shipment.actions.filter((one) => one.allowed && one.action !== BESIDE && (held || !AT_THE_DOOR.includes(one.action)));
  const wanted = COMES_NEXT[shipment.state] ?? [];
  const next = wanted.flatMap((action) => open.filter((one) => one.action === action))[0];
  const button = (one: ActionAnswer) => <ActButton key={one.action} shipment={shipment} action={one.action} main={one === next} onAct={() => setActing(one.action)} />;
  const others = open.filter((one) => one !== next);
  const awaited = next === undefined ? shipment.actions.find((one) => wanted.includes(one.action) && one.refusal !== null && one.refusal.code !== 'access.notAllowed' && !PAST.includes(one.refusal.code)) : undefined;
  return (
    <Card title={t('acts')}>
      <div className="stack tight">
        {next ? button(next) : null}
        {awaited?.refusal ? <RefusedAct reason={word(awaited.refusal.code, spoken(awaited.refusal.facts, word))}>{word(`postal.action.${awaited.action}`)}</RefusedAct> : null}
        {next || awaited ? null : <ComesNext shipment={shipment} />}
        {others.map(button)}
        <Closed closed={shipment.actions.filter((one) => !one.allowed && one !== awaited)} />
      </div>
      <Acting shipment={shipment} action={acting} signers={signers.rows} onSecret={onSecret} onClose={() => setActing(undefined)} />
    </Card>
  );
}

/** What comes next has been done already. */
const PAST: readonly string[] = ['postal.sealedAlready', 'postal.provenAlready'];

type ActButtonProps = { shipment: Shipment; action: ActionName; main: boolean; onAct: () => void };

function ActButton({ shipment, action, main, onAct }: ActButtonProps) {
  const word = useSayCode(postalWords);
  const name = word(`postal.action.${action}`);
  if (AT_THE_DOOR.includes(action)) {
    return (
      <Link to="/phat" search={action === 'deliver' ? { buuGui: shipment.id } : {}} className={main ? 'button main wide' : 'button wide'}>
        {name}
      </Link>
    );
  }
  return (
    <Button wide look={plainAct(action)?.danger ? 'danger' : main ? 'main' : 'plain'} onPress={onAct}>
      {name}
    </Button>
  );
}

type ActingProps = { shipment: Shipment; action: ActionName | undefined; signers: Parameters<typeof ActDialog>[0]['signers']; onSecret: (secret: string) => void; onClose: () => void };

function Acting({ shipment, action, signers, onSecret, onClose }: ActingProps) {
  if (action === undefined) return null;
  if (action === 'changeAddress') return <AddressDialog shipment={shipment} onClose={onClose} />;
  const plain = plainAct(action);
  return plain === undefined ? null : <ActDialog key={action} shipment={shipment} action={action} plain={plain} signers={signers} onSecret={onSecret} onClose={onClose} />;
}

/** What is closed, one reason after the other. */
function Closed({ closed }: { closed: readonly ActionAnswer[] }) {
  const t = useSay(shipmentText);
  const word = useSayCode(postalWords);
  if (closed.length === 0) return null;
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
