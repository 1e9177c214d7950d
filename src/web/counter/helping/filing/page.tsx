import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { FilingWizard } from '#web/parts/filing/filing-wizard.tsx';
import { getFiling, type Acknowledgement } from '#web/parts/filing/questions.ts';
import { Receipt } from '#web/parts/filing/receipt.tsx';
import { useMe } from '#web/parts/session.tsx';
import { useSay } from '#web/ui/language.tsx';
import { EmptyState } from '#web/ui/states.tsx';
import { MANDATE_CHANGES } from '../mandates/questions.ts';
import { HELP_CHANGES } from '../questions.ts';
import '../helping.css';
import { Behalf } from './behalf.tsx';
import { filingText } from './text.ts';

const route = getRouteApi('/ho-tro/nop/$id');

const FILING_ACTS = ['fill', 'upload', 'submit'] as const;

/** A filing in a citizen's name, under her mandate, in the helper's open session. */
export function HelpFilingPage() {
  const t = useSay(filingText);
  const { id } = route.useParams();
  const me = useMe();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const filing = useQuery(getFiling(id));
  const [done, setDone] = useState<Acknowledgement>();
  const mandateId = filing.data?.mandateId ?? null;
  const submitted = (acknowledgement: Acknowledgement) => {
    for (const key of [...HELP_CHANGES, ...MANDATE_CHANGES]) void queries.invalidateQueries({ queryKey: [key] });
    setDone(acknowledgement);
  };
  const back = (
    <Link to="/ho-tro" className="button main">
      {t('endSession')}
    </Link>
  );
  return (
    <div className="page narrow">
      {mandateId !== null && filing.data?.onBehalfOf ? <Behalf mandateId={mandateId} name={filing.data.onBehalfOf} acts={FILING_ACTS} /> : null}
      {done ? (
        <Receipt acknowledgement={done}>{back}</Receipt>
      ) : (
        <FilingWizard
          filingId={id}
          owner={me.staffId}
          onSubmitted={submitted}
          onLeave={() => void navigate({ to: '/ho-tro' })}
          submitted={() => (
            <EmptyState title={t('alreadyTitle')} how={t('alreadyHow')}>
              {back}
            </EmptyState>
          )}
        />
      )}
    </div>
  );
}
