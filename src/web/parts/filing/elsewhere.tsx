import { useState } from 'react';
import type { Form } from '#modules/citizen/rules/form-layout.ts';
import { Button } from '#web/ui/button.tsx';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { CHOICES } from './choices.ts';
import type { Saver, Saving } from './saver.ts';
import { filingText } from './text.ts';
import { labelOf } from './wrong.ts';

/** Answers that came from another machine while this page stood: which, and what this machine had answered where that lost. */
export function Elsewhere({ form, saver, saving }: { form: Form; saver: Saver; saving: Saving }) {
  const t = useSay(filingText);
  const { language } = useLanguage();
  const [seen, setSeen] = useState<readonly string[]>([]);
  const fields = saving.elsewhere.filter((field) => field !== CHOICES && !seen.includes(field));
  if (fields.length === 0) return null;
  const yours = saving.overtaken.filter(({ field, value }) => fields.includes(field) && (typeof value === 'string' || typeof value === 'number'));
  return (
    <div className="notice" role="status">
      <p className="strong">{t('elsewhereTitle')}</p>
      <p>{t('elsewhereHow', { fields: fields.map((field) => labelOf(form, field, language)).join('; ') })}</p>
      {yours.map(({ field, value }) => (
        <p key={field} className="row">
          <span>{t('yoursWas', { field: labelOf(form, field, language), value: String(value) })}</span>
          <Button size="small" onPress={() => saver.answer(field, value)}>
            {t('useYours')}
          </Button>
        </p>
      ))}
      <p>
        <Button size="small" onPress={() => setSeen((before) => [...before, ...fields])}>
          {t('understood')}
        </Button>
      </p>
    </div>
  );
}
