import { Link } from '@tanstack/react-router';
import { Card, Facts } from '#web/ui/card.tsx';
import { useSay } from '#web/ui/language.tsx';
import { PostBadge } from '#web/ui/mark.tsx';
import { instantShort } from '#web/ui/show.ts';
import type { Dossier, Entry } from './questions.ts';
import { dossierText } from './text.ts';
import { textFact } from './words.ts';

/** How a dossier came online: when, under which receipt, and who typed for whom. */
export function OnlineCard({ dossier }: { dossier: Dossier }) {
  const t = useSay(dossierText);
  if (dossier.channel !== 'online') return null;
  const sent = dossier.timeline.find(({ kind }) => kind === 'citizen.submitted');
  const receiptNo = sent && textFact(sent.facts, 'receiptNo');
  const applicant = dossier.parties.find(({ role }) => role === 'owner')?.name;
  return (
    <Card title={t('online')}>
      <Facts
        facts={[
          [t('submittedAt'), instantShort(sent?.happenedAt ?? dossier.arrivedAt)],
          ...(receiptNo === undefined ? [] : ([[t('receiptNo'), <span key="no" className="code">{receiptNo}</span>]] as const)),
          [t('submittedBy'), sent?.actor ? <Helper key="by" sent={sent} /> : t('herself')],
          ...(sent?.actor && applicant !== undefined ? ([[t('onBehalfOf'), applicant]] as const) : []),
        ]}
      />
      <p>
        <Link to="/ho-so-truc-tuyen/$id" params={{ id: dossier.id }}>
          {t('toSubmission')}
        </Link>
      </p>
    </Card>
  );
}

function Helper({ sent }: { sent: Entry }) {
  const t = useSay(dossierText);
  return (
    <>
      {t(textFact(sent.facts, 'mandateId') === undefined ? 'helper' : 'helperUnderMandate', { name: sent.actor ?? '' })} {sent.employer === 'post' ? <PostBadge /> : null}
    </>
  );
}
