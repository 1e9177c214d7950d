import type { ReactNode } from 'react';
import { Button } from '#web/ui/button.tsx';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { instantInFull } from '#web/ui/show.ts';
import type { Acknowledgement } from './questions.ts';
import { filingText } from './text.ts';
import './filing.css';

type ReceiptProps = { acknowledgement: Acknowledgement; /** How she is told: by message or e-mail, and where to. */ contact?: string | undefined; /** Ways on, beside printing. */ children?: ReactNode; /** False on a shared machine without a printer of its own. */ mayPrint?: boolean };

/** The acknowledgement: numbers to keep, what happens next, and paper for whoever wants it. */
export function Receipt({ acknowledgement, contact, children, mayPrint = true }: ReceiptProps) {
  const t = useSay(filingText);
  const { language } = useLanguage();
  const { unit, procedure, receiptNo, secret, submittedAt, answerBy, applicant } = acknowledgement;
  const steps = [t('next1'), t('next2'), t('next3', { contact: contact ?? t('byMessage') })];
  return (
    <div className="receipt">
      <header className="receipt-head">
        <span className="receipt-sign" aria-hidden="true">
          ✓
        </span>
        <h1 ref={focusHeading} tabIndex={-1}>
          {t('doneTitle')}
        </h1>
        <p>{t('doneLead', { unit: unit.name, procedure: procedure.name, name: applicant })}</p>
      </header>
      <dl className="receipt-codes">
        <div>
          <dt>{t('receiptNo')}</dt>
          <dd className="code">{receiptNo}</dd>
        </div>
        <div>
          <dt>{t('secret')}</dt>
          <dd className="code">{secret}</dd>
        </div>
      </dl>
      <p className="small">{t('keepSecret')}</p>
      <dl className="facts">
        <dt>{t('submittedAt')}</dt>
        <dd>{instantInFull(submittedAt, language)}</dd>
        <dt>{t('answerBy')}</dt>
        <dd>{instantInFull(answerBy, language)}</dd>
        <dt>{t('sendTo')}</dt>
        <dd>{[unit.name, unit.address, unit.phone].filter(Boolean).join(', ')}</dd>
      </dl>
      <section className="stack tight" aria-labelledby="tiep_theo">
        <h2 id="tiep_theo">{t('nextTitle')}</h2>
        <ol className="receipt-steps">
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      <div className="actions no-print">
        {children}
        {mayPrint ? <Button onPress={() => window.print()}>{t('print')}</Button> : null}
      </div>
    </div>
  );
}

function focusHeading(heading: HTMLHeadingElement | null): void {
  heading?.focus();
}
