import { useSay } from '#web/ui/language.tsx';
import { money } from '#web/ui/show.ts';
import type { Filing } from './questions.ts';
import { filingText } from './text.ts';

/** What the filing costs, by which regulation, and when it is paid. */
export function FeeLines({ fee }: { fee: Filing['fee'] }) {
  const t = useSay(filingText);
  if (fee.kind === 'free') return <p>{t('feeFree')}</p>;
  if (fee.kind === 'unknown') return <p>{t('feeUnknown')}</p>;
  return (
    <>
      <dl className="fee-lines">
        {fee.lines.map((line) => (
          <div key={`${line.name}${line.legalBasis}`}>
            <dt>
              {line.name}
              <span className="small">
                {line.legalBasis}
                {line.confidence === 'configured' ? ` (${t('configuration')})` : ''}
              </span>
            </dt>
            <dd>{line.amount === null ? t('counted') : money(line.amount)}</dd>
          </div>
        ))}
        {fee.kind === 'amount' && fee.lines.length > 1 ? (
          <div className="strong">
            <dt>{t('feeTotal')}</dt>
            <dd>{money(fee.total)}</dd>
          </div>
        ) : null}
      </dl>
      <p className="small">{fee.kind === 'counted' ? t('feeCounted') : t('feeLater')}</p>
    </>
  );
}
