import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { FeesCard } from '#web/parts/fees/fees-card.tsx';
import { useFees } from '#web/parts/fees/use-fees.ts';
import { DossierFilesCard, useDossierFiles } from '#web/parts/files/dossier-files.tsx';
import { Loaded } from '#web/parts/loaded.tsx';
import { PostLink } from '#web/parts/posting/post-link.tsx';
import { useKeys } from '#web/ui/keys.ts';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { instantShort } from '#web/ui/show.ts';
import { ActsCard } from './acts-card.tsx';
import { Amendments } from './amendments.tsx';
import { Course } from './course.tsx';
import { Forms } from './forms.tsx';
import { DossierHead } from './head.tsx';
import { Appointments, Parts, ResultCard, Supplements } from './history-cards.tsx';
import { Obligations } from './obligations.tsx';
import { OnlineCard } from './online-card.tsx';
import { Papers } from './papers.tsx';
import { getDossier } from './questions.ts';
import type { Dossier } from './questions.ts';
import { Readings } from './readings.tsx';
import { Holding, People, ReceptionFacts } from './side-cards.tsx';
import { dossierText } from './text.ts';
import { ToldCard } from './told-card.tsx';
import { roomWords } from './words.ts';
import './dossier.css';

const route = getRouteApi('/ho-so/$id');

/** One dossier: where it is, who holds it, what happened, what can be done next. */
export function DossierPage() {
  const { id } = route.useParams();
  const asked = useQuery(getDossier(id));
  const navigate = useNavigate();
  useKeys({ Escape: () => void navigate({ to: '/ho-so' }) });
  return (
    <div className="page">
      <Loaded asked={asked} lines={12}>
        {(dossier) => <Whole dossier={dossier} />}
      </Loaded>
    </div>
  );
}

function Whole({ dossier }: { dossier: Dossier }) {
  const fees = useFees(dossier.id, { path: `/ho-so/${dossier.id}`, beside: false });
  const files = useDossierFiles(dossier);
  return (
    <>
      <DossierHead dossier={dossier} />
      <EndNotice dossier={dossier} />
      <div className="columns with-paper dossier-columns">
        <div className="work dossier-first">
          <ActsCard dossier={dossier} />
          <OnlineCard dossier={dossier} />
          <PostLink dossierId={dossier.id} wide />
          <Holding dossier={dossier} />
        </div>
        <div className="work dossier-course">
          <FeesCard fees={fees} />
          <Course dossier={dossier} />
          <Supplements dossier={dossier} />
          <Papers dossier={dossier} />
          <DossierFilesCard files={files} />
          <Parts dossier={dossier} />
          <Obligations dossier={dossier} />
          <Appointments dossier={dossier} />
          <Readings dossier={dossier} />
          <ToldCard dossierId={dossier.id} />
          <Amendments dossier={dossier} />
        </div>
        <div className="work dossier-rest">
          <ResultCard dossier={dossier} />
          <People dossier={dossier} />
          <Forms dossier={dossier} />
          <ReceptionFacts dossier={dossier} />
        </div>
      </div>
    </>
  );
}

function EndNotice({ dossier }: { dossier: Dossier }) {
  const t = useSay(dossierText);
  const word = useSayCode(roomWords);
  if (dossier.cancelledAt) {
    return (
      <div className="notice warn">
        <p className="strong">{t('cancelledTitle', { when: instantShort(dossier.cancelledAt) })}</p>
        {dossier.cancelReason ? <p>{dossier.cancelReason}</p> : null}
      </div>
    );
  }
  if (dossier.refusalProposed && dossier.status !== 3) return <p className="notice warn">{t('refusalProposed')}</p>;
  if (dossier.stopReason === null && dossier.stopProposed !== null) {
    return (
      <div className="notice warn">
        <p className="strong">{t('stopProposed', { reason: word(`dossier.stopReason.${dossier.stopProposed}`) })}</p>
        {dossier.stopExplanation ? <p>{dossier.stopExplanation}</p> : null}
      </div>
    );
  }
  if (dossier.stopReason === null) return null;
  return (
    <div className="notice warn">
      <p className="strong">{t('stoppedTitle', { reason: word(`dossier.stopReason.${dossier.stopReason}`) })}</p>
      {dossier.stopExplanation ? <p>{dossier.stopExplanation}</p> : null}
    </div>
  );
}
