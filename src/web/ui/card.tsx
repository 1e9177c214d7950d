import { useId } from 'react';
import type { ReactNode } from 'react';

type CardProps = { title: string; mark?: ReactNode; foot?: ReactNode; bare?: boolean; children: ReactNode };

/** A white sheet with hairlines: one subject, one heading. Never a card inside a card. */
export function Card({ title, mark, foot, bare = false, children }: CardProps) {
  const id = useId();
  return (
    <section className="card" aria-labelledby={id}>
      <div className="card-head">
        <h2 id={id}>{title}</h2>
        {mark}
      </div>
      {bare ? children : <div className="card-body">{children}</div>}
      {foot ? <div className="card-foot">{foot}</div> : null}
    </section>
  );
}

/** Names and values side by side. */
export function Facts({ facts }: { facts: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className="facts">
      {facts.map(([name, value]) => (
        <FactLine key={name} name={name} value={value} />
      ))}
    </dl>
  );
}

function FactLine({ name, value }: { name: string; value: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}
