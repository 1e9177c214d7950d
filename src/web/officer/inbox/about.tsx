import { messages as dossierWords } from '#modules/dossier/messages.ts';
import { messages as moneyWords } from '#modules/payment/messages/labels.ts';
import { Card, Facts } from '#web/ui/card.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { instantShort, money } from '#web/ui/show.ts';
import type { Submission } from './questions.ts';
import { inboxText } from './text.ts';

/** Who filed and for whom, how to reach her, how she wants the result, what it costs. */
export function About({ submission }: { submission: Submission }) {
  const t = useSay(inboxText);
  const word = useSayCode(dossierWords);
  const { submittedBy, returnChoice, address, supplement } = submission;
  return (
    <Card title={t('sender')}>
      <Facts
        facts={[
          [t('applicant'), <Applicant key="who" by={submittedBy} />],
          ...(submittedBy.helper === null ? [] : ([[t('helper'), submittedBy.mandateId === null ? submittedBy.helper : t('underMandate', { name: submittedBy.helper })]] as const)),
          [t('contact'), <Contact key="contact" contact={submission.contact} />],
          [t('resultTo'), [word(`dossier.resultChoice.${returnChoice}`), ...(address === null ? [] : [address])].join(': ')],
          [t('charges'), <Charges key="charges" charges={submission.charges} />],
          ...(supplement?.sentAt ? ([[t('supplement', { at: instantShort(supplement.sentAt) }), supplement.helper === null ? (supplement.note ?? '') : t('supplementBy', { note: supplement.note ?? '', name: supplement.helper })]] as const) : []),
        ]}
      />
    </Card>
  );
}

function Applicant({ by: { applicant, verified } }: { by: Submission['submittedBy'] }) {
  const t = useSay(inboxText);
  return (
    <>
      <p className="strong">{applicant.name}</p>
      <p className="small">{t(`kind.${applicant.kind}`)}</p>
      <p>
        <Chip tone={verified ? 'ok' : 'warn'}>{t(verified ? 'verified' : 'unverified')}</Chip>
      </p>
    </>
  );
}

function Contact({ contact: { phone, email } }: { contact: Submission['contact'] }) {
  const t = useSay(inboxText);
  const ways = [phone, email].filter((way) => way !== null);
  return ways.length === 0 ? t('noContact') : ways.map((way) => <p key={way}>{way}</p>);
}

function Charges({ charges }: { charges: Submission['charges'] }) {
  const t = useSay(inboxText);
  const word = useSayCode(moneyWords);
  if (charges.length === 0) return t('noCharges');
  return charges.map(({ name, amount, state }) => (
    <p key={name}>
      {name}: {money(amount)} · {word(`payment.chargeState.${state}`)}
    </p>
  ));
}
