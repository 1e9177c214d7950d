import { useQuery } from '@tanstack/react-query';
import type { Answered } from '#web/api/shapes.ts';
import { FileList } from '#web/parts/files/file-list.tsx';
import { PayDossier } from '#web/parts/filing/pay-dossier.tsx';
import { SupplementAnswer } from '#web/parts/filing/supplement-answer.tsx';
import { WithdrawDossier } from '#web/parts/filing/withdraw-dossier.tsx';
import { Loaded } from '#web/parts/loaded.tsx';
import { Facts } from '#web/ui/card.tsx';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { instantInFull, money } from '#web/ui/show.ts';
import { Timeline } from '#web/ui/timeline.tsx';
import { AppLink, useAddressPart } from '../app/links.tsx';
import { MyPage } from './my-page.tsx';
import { getMyDossier, type OneDossier } from './questions.ts';
import { toneOf } from './standing.ts';
import { accountText } from './text.ts';

type Me = Answered<'whoAmICitizen'>;

/** One dossier of hers: where it stands, what is wanted of her, its fee, its files and its way. */
export function DossierPage() {
  const t = useSay(accountText);
  const id = useAddressPart('id');
  return <MyPage title={t('dossierTitle')}>{(me) => <Asked id={id} me={me} />}</MyPage>;
}

function Asked({ id, me }: { id: string; me: Me }) {
  const t = useSay(accountText);
  return (
    <>
      <Loaded asked={useQuery(getMyDossier(id))} lines={8}>
        {(dossier) => <Dossier dossier={dossier} me={me} />}
      </Loaded>
      <p>
        <AppLink to="/ho-so">{t('backToList')}</AppLink>
      </p>
    </>
  );
}

function Dossier({ dossier, me }: { dossier: OneDossier; me: Me }) {
  const t = useSay(accountText);
  const { language } = useLanguage();
  const { id, procedure, standing, standingWords, wanted, refusedBecause, asked, charges, payable, wishes } = dossier;
  const owed = charges.filter(({ state }) => state === 'open' || state === 'pending').reduce((sum, { amount }) => sum + amount, 0);
  return (
    <>
      <section className="stack tight" aria-labelledby="ten_thu_tuc">
        <h2 id="ten_thu_tuc">{procedure.name}</h2>
        <p>
          <Chip tone={wanted ? 'warn' : toneOf(standing)}>{standingWords[language]}</Chip>
        </p>
        <Standing dossier={dossier} />
      </section>
      {refusedBecause === null ? null : (
        <div className="notice late">
          <p className="strong">{t('refusedBecause')}</p>
          <p>{refusedBecause}</p>
        </div>
      )}
      {asked === null ? null : <SupplementAnswer dossierId={id} asked={asked} owner={me.kiosk ? null : me.citizenId} />}
      {charges.length === 0 ? null : <Charges charges={charges} />}
      {payable ? <PayDossier dossierId={id} amount={owed} /> : null}
      <Files dossier={dossier} mayKeep={!me.kiosk} />
      <Steps dossier={dossier} />
      <WithdrawDossier dossierId={id} wishes={wishes} />
    </>
  );
}

function Standing({ dossier: { code, receiptNo, unit, arrivedAt, dueAt, answerBy, returnChoice } }: { dossier: OneDossier }) {
  const t = useSay(accountText);
  const { language } = useLanguage();
  return (
    <Facts
      facts={[
        ...(code === null ? [] : [[t('code'), <span key="code" className="code">{code}</span>] as const]),
        ...(receiptNo === null ? [] : [[t('receiptNo'), <span key="no" className="code">{receiptNo}</span>] as const]),
        [t('arrived'), instantInFull(arrivedAt, language)],
        ...(answerBy === null ? [] : [[t('answerBy'), instantInFull(answerBy, language)] as const]),
        ...(dueAt === null ? [] : [[t('due'), instantInFull(dueAt, language)] as const]),
        [t('returnWay'), t(`return_${returnChoice}`)],
        [t('unit'), `${unit.name}${unit.address ? `, ${unit.address}` : ''}${unit.phone ? `, ${unit.phone}` : ''}`],
      ]}
    />
  );
}

function Charges({ charges }: { charges: OneDossier['charges'] }) {
  const t = useSay(accountText);
  return (
    <section className="stack tight" aria-labelledby="khoan_thu">
      <h2 id="khoan_thu">{t('charges')}</h2>
      <ul className="my-list">
        {charges.map(({ id, name, amount, state }) => (
          <li key={id} className="my-row">
            <span>
              <span className="strong">{name}</span>
              <span className="small">{money(amount)}</span>
            </span>
            <Chip tone={state === 'open' ? 'warn' : state === 'paid' ? 'ok' : 'quiet'}>{t(`charge_${state}`)}</Chip>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Her files, paper by paper. */
function Files({ dossier: { id, files }, mayKeep }: { dossier: OneDossier; mayKeep: boolean }) {
  const t = useSay(accountText);
  const papers = [...new Set(files.map(({ component }) => component))];
  if (papers.length === 0) return null;
  return (
    <section className="stack tight" aria-labelledby="tep_ho_so">
      <h2 id="tep_ho_so">{t('files')}</h2>
      {papers.map((component) => {
        const own = files.filter((file) => file.component === component);
        const name = own[0]?.name ?? component;
        return (
          <div key={component} className="stack tight">
            <h3>{name}</h3>
            <FileList label={name} files={own.map(({ file }) => file)} fileUrl={(useId) => `/api/my/dossiers/${id}/files/${useId}`} mayKeep={mayKeep} />
          </div>
        );
      })}
    </section>
  );
}

function Steps({ dossier: { steps } }: { dossier: OneDossier }) {
  const t = useSay(accountText);
  const { language } = useLanguage();
  if (steps.length === 0) return null;
  return (
    <section className="stack tight" aria-labelledby="da_qua">
      <h2 id="da_qua">{t('steps')}</h2>
      <Timeline happenings={steps.map(({ kind, at, words }) => ({ id: `${kind} ${at}`, title: words[language], when: instantInFull(at, language) }))} />
    </section>
  );
}
