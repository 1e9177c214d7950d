import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { isRefusal } from '#web/api/refusal.ts';
import { Loaded } from '#web/parts/loaded.tsx';
import { useSay } from '#web/ui/language.tsx';
import { EmptyState } from '#web/ui/states.tsx';
import { getFiling } from './questions.ts';
import type { Acknowledgement } from './questions.ts';
import { filingText } from './text.ts';
import { WizardPages } from './wizard-pages.tsx';
import './filing.css';

type FilingWizardProps = {
  filingId: string;
  /** Who is signed in: what waits for the server is kept on this machine under her name. Null on a shared machine: nothing stays. */
  owner: string | null;
  onSubmitted: (acknowledgement: Acknowledgement) => void;
  /** Leaves the filing as a draft. */
  onLeave: () => void;
  /** The way to sign in again when the session has ended under somebody's hands. */
  signIn?: ReactNode;
  /** What stands where the filing is submitted already. */
  submitted: (dossierId: string | null) => ReactNode;
};

/** One filing from the first question to its submission, page by page; every answer is saved as it is given. */
export function FilingWizard({ filingId, submitted, ...rest }: FilingWizardProps) {
  const t = useSay(filingText);
  const filing = useQuery({ ...getFiling(filingId), retry: (failures, error) => !isRefusal(error, 'citizen.filingUnknown') && failures < 5 });
  if (filing.data === undefined && isRefusal(filing.error, 'citizen.filingUnknown')) return <EmptyState title={t('goneTitle')} how={t('goneHow')} />;
  return (
    <Loaded asked={{ ...filing, error: filing.data === undefined ? filing.error : null }} lines={8}>
      {(data) => {
        if (data.state === 'submitted') return submitted(data.dossierId);
        if (data.state !== 'open') return <EmptyState title={t('goneTitle')} how={t('goneHow')} />;
        // Another form has other pages: the wizard begins anew on it.
        return <WizardPages key={data.form.id} filing={data} {...rest} />;
      }}
    </Loaded>
  );
}
