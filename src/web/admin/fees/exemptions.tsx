import { useEffect, useRef } from 'react';
import { EXEMPT_GROUPS } from '#modules/payment/rules/fee-rule.ts';
import { moneyWords } from '#web/parts/purses/words.ts';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { TextField } from '#web/ui/field.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { Select } from '#web/ui/select.tsx';
import { WHOLE } from './exempt.ts';
import type { Exempt } from './exempt.ts';
import { feesText } from './text.ts';
import './fees.css';

const NEW: Exempt = { group: undefined, percentOff: '100', evidence: '', basis: '' };
const MOST_GROUPS = 20;
type ExemptionsProps = { rows: readonly Exempt[]; onChange: (rows: readonly Exempt[]) => void; asked: boolean };

/** Who pays less or nothing, by which document, proved by which paper. */
export function Exemptions({ rows, onChange, asked }: ExemptionsProps) {
  const t = useSay(feesText);
  const around = useRef<HTMLDivElement>(null);
  const added = useRef(false);
  useEffect(() => {
    if (added.current) around.current?.querySelector<HTMLElement>('fieldset:last-of-type button')?.focus();
    added.current = false;
  }, [rows.length]);
  const add = () => {
    added.current = true;
    onChange([...rows, NEW]);
  };
  const set = (index: number, changed: Partial<Exempt>) => onChange(rows.map((row, at) => (at === index ? { ...row, ...changed } : row)));
  return (
    <Card title={t('exemptTitle')}>
      <p className="small">{t('exemptHow')}</p>
      <div className="stack" ref={around}>
        {rows.map((row, index) => (
          <fieldset key={index} className="stack exempt">
            <legend className="strong">{t('exemptNo', { no: index + 1 })}</legend>
            <ExemptFields row={row} twice={rows.some((other, at) => at < index && other.group !== undefined && other.group === row.group)} asked={asked} onSet={(changed) => set(index, changed)} />
            <div className="actions">
              <Button size="small" look="quiet" onPress={() => onChange(rows.filter((_, at) => at !== index))}>
                {t('removeExempt', { no: index + 1 })}
              </Button>
            </div>
          </fieldset>
        ))}
      </div>
      {rows.length < MOST_GROUPS ? (
        <div className="actions">
          <Button size="small" onPress={add}>
            {t('addExempt')}
          </Button>
        </div>
      ) : null}
    </Card>
  );
}

function ExemptFields({ row, twice, asked, onSet }: { row: Exempt; twice: boolean; asked: boolean; onSet: (changed: Partial<Exempt>) => void }) {
  const t = useSay(feesText);
  const word = useSayCode(moneyWords);
  const percent = Number(row.percentOff);
  const missing = (text: string) => (asked && text.trim() === '' ? t('fill') : undefined);
  const groupError = twice ? t('exemptTwice') : asked && row.group === undefined ? t('fill') : undefined;
  return (
    <div className="fields">
      <Select label={t('group')} choices={EXEMPT_GROUPS.map((id) => ({ id, label: word(`payment.group.${id}`) }))} value={row.group} onChange={(group) => onSet({ group })} error={groupError} />
      <TextField label={t('percentOff')} value={row.percentOff} onChange={(text) => onSet({ percentOff: text.replace(/\D/g, '').slice(0, 3) })} inputMode="numeric" mono error={asked && (percent < 1 || percent > WHOLE) ? t('percentOffWrong') : undefined} />
      <TextField label={t('evidence')} value={row.evidence} onChange={(evidence) => onSet({ evidence })} maxLength={400} error={missing(row.evidence)} />
      <TextField label={t('source')} value={row.basis} onChange={(basis) => onSet({ basis })} maxLength={400} error={missing(row.basis)} />
    </div>
  );
}
