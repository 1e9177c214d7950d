import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api } from '#web/api/client.ts';
import { RefusalNotice } from '#web/parts/refusal-notice.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { money } from '#web/ui/show.ts';
import { factsOf } from './charging.ts';
import type { Typed } from './charging.ts';
import type { Rule } from './questions.ts';
import { feesText } from './text.ts';
import { feesWords } from './words.ts';

/** What a fee comes to for what was typed, as the server computes it, with where it comes from and how sure that is. */
export function ComesTo({ rule, typed }: { rule: Rule; typed: Typed }) {
  const t = useSay(feesText);
  const word = useSayCode(feesWords);
  const facts = factsOf(rule, typed);
  const asked = useQuery({
    queryKey: ['previewCharge', rule.id, facts],
    enabled: facts !== undefined,
    placeholderData: keepPreviousData,
    queryFn: () => answer(api.GET('/api/fee-rules/{id}/preview', { params: { path: { id: rule.id }, query: facts ?? {} } })),
  });
  const computed = facts === undefined ? undefined : asked.data;
  return (
    <div className="fees-comes" role="status">
      <p className="small">{t('comesTo')}</p>
      {computed === undefined ? <p>{t('comesLater')}</p> : <p className="fees-figure">{computed.amount === 0 ? t('exempt') : money(computed.amount)}</p>}
      {computed === undefined || computed.amount === computed.listed ? null : (
        <p className="small">
          {[t('listed', { amount: money(computed.listed) }), computed.percent === 100 ? '' : t('areaPart', { percent: computed.percent }), computed.percentOff === 0 ? '' : t('reduced', { percent: computed.percentOff, group: word(`payment.group.${typed.group}`) })]
            .filter((part) => part !== '')
            .join(' · ')}
        </p>
      )}
      <p className="small">
        {t('basis', { basis: rule.legalBasis })} · {word(`payment.confidence.${rule.confidence}`)}
      </p>
      {rule.remark === '' ? null : <p className="small">{rule.remark}</p>}
      {facts === undefined ? null : <RefusalNotice error={asked.error} />}
    </div>
  );
}
