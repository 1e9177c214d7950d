import { useSay, useSayCode } from '#web/ui/language.tsx';
import type { Act } from './questions.ts';
import { feesText } from './text.ts';
import { TillLink } from './till-link.tsx';
import type { Back } from './till-link.tsx';
import { feesWords } from './words.ts';

/** What is closed, each with its reason; where only the till is missing, with the way to it. */
export function ClosedActs({ acts, back }: { acts: readonly Act[]; back: Back }) {
  const t = useSay(feesText);
  const word = useSayCode(feesWords);
  const closed = acts.filter((one) => !one.allowed);
  if (closed.length === 0) return null;
  return (
    <details className="fees-closed">
      <summary>{t('closedActs', { count: closed.length })}</summary>
      <dl className="stack tight">
        {closed.map((one) => (
          <div key={one.act}>
            <dt>{t(`act.${one.act}`)}</dt>
            <dd className="small">
              {one.refusal ? word(one.refusal.code, one.refusal.facts) : ''} {one.refusal?.code === 'payment.noSession' ? <TillLink back={back} /> : null}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
