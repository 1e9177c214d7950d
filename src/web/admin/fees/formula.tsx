import { moneyWords } from '#web/parts/purses/words.ts';
import { useLanguage, useSay, useSayCode } from '#web/ui/language.tsx';
import { money } from '#web/ui/show.ts';
import type { FeeRule } from './questions.ts';
import { feesText } from './text.ts';

type FormulaProps = { rule: Pick<FeeRule, 'formula' | 'areaPercents' | 'exemptions'> };

/** How a fee is computed, in words. */
export function FormulaWords({ rule }: FormulaProps) {
  const t = useSay(feesText);
  const word = useSayCode(moneyWords);
  const base = useBase(rule.formula);
  const parts = [
    rule.areaPercents === null ? '' : t('areaPart', { ...rule.areaPercents }),
    ...rule.exemptions.map((one) => t(one.percentOff === 100 ? 'exemptWhole' : 'exemptPart', { group: word(`payment.group.${one.group}`), percent: one.percentOff })),
  ].filter((part) => part !== '');
  return (
    <div>
      <p>{base}</p>
      {parts.map((part) => (
        <p key={part} className="small">
          {part}
        </p>
      ))}
    </div>
  );
}

function useBase(formula: FeeRule['formula']): string {
  const t = useSay(feesText);
  const { language } = useLanguage();
  if (formula.kind === 'fixed') return t('formula.fixed', { amount: money(formula.amount) });
  if (formula.kind === 'unit') return t('formula.unit', { amount: money(formula.amount), unit: language === 'vi' ? formula.unitVi : formula.unitEn });
  return t('formula.page', { first: money(formula.firstPageAmount), pages: formula.firstPages, next: money(formula.nextPageAmount), most: money(formula.mostPerCopy) });
}
