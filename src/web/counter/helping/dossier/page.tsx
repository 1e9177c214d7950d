import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { messages as moneyWords } from '#modules/payment/messages/labels.ts';
import { PayDossier } from '#web/parts/filing/pay-dossier.tsx';
import { SupplementAnswer } from '#web/parts/filing/supplement-answer.tsx';
import { WithdrawDossier } from '#web/parts/filing/withdraw-dossier.tsx';
import { Loaded } from '#web/parts/loaded.tsx';
import { useMe } from '#web/parts/session.tsx';
import { Facts } from '#web/ui/card.tsx';
import { useLanguage, useSay, useSayCode } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { instantInFull, money } from '#web/ui/show.ts';
import { Behalf } from '../filing/behalf.tsx';
import { filingText } from '../filing/text.ts';
import '../helping.css';
import { helpedDossier, type HelpedDossier } from './questions.ts';
import { helpDossierText } from './text.ts';

const route = getRouteApi('/ho-tro/ho-so/$id');

const DOSSIER_ACTS = ['supplement', 'pay', 'withdraw'] as const;

/** A dossier a citizen filed online, seen to in her name under her mandate, in the helper's open session. */
export function HelpDossierPage() {
  const t = useSay(filingText);
  const { id } = route.useParams();
  const { giay: mandateId = '' } = route.useSearch();
  return (
    <div className="page narrow">
      <Loaded asked={useQuery(helpedDossier(id, mandateId))} lines={8}>
        {(dossier) => <Helped dossier={dossier} mandateId={mandateId} />}
      </Loaded>
      <div className="actions">
        <Link to="/ho-tro" className="button">
          {t('endSession')}
        </Link>
      </div>
    </div>
  );
}

function Helped({ dossier, mandateId }: { dossier: HelpedDossier; mandateId: string }) {
  const t = useSay(helpDossierText);
  const { language } = useLanguage();
  const { staffId } = useMe();
  const { id, behalf, procedure, standingWords, wanted, refusedBecause, asked, charges, payable, wishes } = dossier;
  const right = { mandateId, acts: behalf?.acts ?? [] };
  const owed = charges.filter(({ state }) => state === 'open' || state === 'pending').reduce((sum, { amount }) => sum + amount, 0);
  const idle = asked === null && !payable && wishes.length === 0;
  return (
    <>
      {behalf ? <Behalf mandateId={mandateId} name={behalf.name} acts={DOSSIER_ACTS} /> : null}
      <section className="stack tight">
        <h1>{procedure.name}</h1>
        <p>
          <Chip tone={wanted ? 'warn' : 'plain'}>{standingWords[language]}</Chip>
        </p>
        <About dossier={dossier} />
      </section>
      {refusedBecause === null ? null : (
        <div className="notice late">
          <p className="strong">{t('refusedBecause')}</p>
          <p>{refusedBecause}</p>
        </div>
      )}
      {asked === null ? null : <SupplementAnswer dossierId={id} asked={asked} owner={staffId} right={right} />}
      {payable ? <PayDossier dossierId={id} amount={owed} right={right} /> : null}
      <WithdrawDossier dossierId={id} wishes={wishes} right={right} />
      {idle ? <p className="notice">{t('nothing')}</p> : null}
    </>
  );
}

function About({ dossier: { code, receiptNo, unit, arrivedAt, dueAt, answerBy, charges } }: { dossier: HelpedDossier }) {
  const t = useSay(helpDossierText);
  const word = useSayCode(moneyWords);
  const { language } = useLanguage();
  return (
    <Facts
      facts={[
        ...(code === null ? [] : [[t('code'), <span key="code" className="code">{code}</span>] as const]),
        ...(receiptNo === null ? [] : [[t('receiptNo'), <span key="no" className="code">{receiptNo}</span>] as const]),
        [t('arrived'), instantInFull(arrivedAt, language)],
        ...(answerBy === null ? [] : [[t('answerBy'), instantInFull(answerBy, language)] as const]),
        ...(dueAt === null ? [] : [[t('due'), instantInFull(dueAt, language)] as const]),
        [t('unit'), [unit.name, unit.phone].filter(Boolean).join(', ')],
        ...charges.map(({ name, amount, state }) => [name, `${money(amount)} · ${word(`payment.chargeState.${state}`)}`] as const),
      ]}
    />
  );
}
