import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { answer, api } from '#web/api/client.ts';
import { AskDialog } from '#web/parts/asking/ask-dialog.tsx';
import { read } from '#web/parts/asking/fields.ts';
import { moneyWords } from '#web/parts/purses/words.ts';
import { useMe } from '#web/parts/session.tsx';
import { Button } from '#web/ui/button.tsx';
import { useLanguage, useSay, useSayCode } from '#web/ui/language.tsx';
import { SearchField } from '#web/ui/search-list.tsx';
import { Tick } from '#web/ui/tick.tsx';
import { FormulaWords } from './formula.tsx';
import { ListCard } from './list-card.tsx';
import { feeRules } from './questions.ts';
import type { FeeRule } from './questions.ts';
import { feesText } from './text.ts';
import { Valid } from './valid.tsx';

/** Every fee with its versions: validity, source, how sure it is; new ones are entered, standing ones ended, none is edited. */
export function FeeRules() {
  const t = useSay(feesText);
  const word = useSayCode(moneyWords);
  const { today } = useMe();
  const [standing, setStanding] = useState(true);
  const [text, setText] = useState('');
  const [ending, setEnding] = useState<FeeRule>();
  const wanted = text.trim().toLocaleLowerCase('vi');
  const pick = (rule: FeeRule) => (!standing || rule.validTo === null || rule.validTo >= today) && (wanted === '' || [rule.nameVi, rule.nameEn, rule.code, ...rule.procedures].some((part) => part.toLocaleLowerCase('vi').includes(wanted)));
  return (
    <>
      <ListCard
        title={t('rules')}
        how={t('rulesHow')}
        none={[t('rulesNone'), t('rulesNoneHow')]}
        asked={useQuery(feeRules)}
        pick={pick}
        rowId={(rule) => rule.id}
        mark={
          <Link to="/quan-tri/phi/moi" className="button main">
            {t('newRule')}
          </Link>
        }
        columns={[
          { key: 'name', head: t('name'), cell: (rule: FeeRule) => <RuleName rule={rule} /> },
          {
            key: 'formula',
            head: t('formula'),
            cell: (rule: FeeRule) => (
              <div>
                <FormulaWords rule={rule} />
                <p className="small">{`${word(`payment.collectedAt.${rule.collectedAt}`)}; ${rule.refundableOnRefusal ? t('refundable') : t('kept')}`}</p>
              </div>
            ),
          },
          {
            key: 'valid',
            head: t('valid'),
            cell: (rule: FeeRule) => (
              <div>
                <p>
                  <Valid from={rule.validFrom} to={rule.validTo} />
                </p>
                <p className="small">{rule.scope?.name ?? t('country')}</p>
              </div>
            ),
          },
          {
            key: 'source',
            head: t('source'),
            cell: (rule: FeeRule) => (
              <div className="small">
                <p>{rule.legalBasis}</p>
                <p>{word(`payment.confidence.${rule.confidence}`)}</p>
                {rule.remark === '' ? null : <p>{rule.remark}</p>}
              </div>
            ),
          },
          { key: 'act', head: t('act'), cell: (rule: FeeRule) => <RuleActs rule={rule} onEnd={() => setEnding(rule)} /> },
        ]}
      >
        <div className="card-body">
          <SearchField label={t('search')} value={text} onChange={setText} />
          <Tick checked={standing} onChange={setStanding}>
            {t('standing')}
          </Tick>
        </div>
      </ListCard>
      {ending ? <EndRule rule={ending} onClose={() => setEnding(undefined)} /> : null}
    </>
  );
}

function RuleName({ rule }: { rule: FeeRule }) {
  const t = useSay(feesText);
  const word = useSayCode(moneyWords);
  const { language } = useLanguage();
  return (
    <div>
      <p className="strong">{language === 'vi' ? rule.nameVi : rule.nameEn}</p>
      <p className="small code">{rule.code}</p>
      <p className="small">
        {word(`purse.${rule.purse}`)} · <span title={rule.procedures.join(', ')}>{t('procedureCount', { count: rule.procedures.length })}</span>
      </p>
    </div>
  );
}

function RuleActs({ rule, onEnd }: { rule: FeeRule; onEnd: () => void }) {
  const t = useSay(feesText);
  return (
    <div className="row">
      <Link to="/quan-tri/phi/moi" search={{ tu: rule.id }} className="button small">
        {t('newVersion')}
      </Link>
      {rule.validTo === null ? (
        <Button size="small" look="quiet" onPress={onEnd} label={t('endRule', { code: rule.code })}>
          {t('end')}
        </Button>
      ) : null}
    </div>
  );
}

function EndRule({ rule, onClose }: { rule: FeeRule; onClose: () => void }) {
  const t = useSay(feesText);
  const { today } = useMe();
  return (
    <AskDialog
      title={t('endRule', { code: rule.code })}
      main={t('end')}
      danger
      note={<p>{t('endRuleNote')}</p>}
      fields={[
        { key: 'lastDay', kind: 'day', label: t('lastDay'), first: today },
        { key: 'reason', kind: 'line', label: t('reason'), hint: t('sourceHint'), max: 400 },
      ]}
      send={(values, key) => answer(api.POST('/api/fee-rules/{id}/end', { params: { path: { id: rule.id } }, body: { lastDay: read(values, 'lastDay'), reason: read(values, 'reason') }, headers: { 'Idempotency-Key': key } }))}
      said={() => t('ruleEnded', { code: rule.code })}
      changes={['listFeeRules', 'listCharges']}
      onClose={onClose}
    />
  );
}
