import { Outlet, useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { Skeleton } from '#web/ui/states.tsx';
import { Demonstration } from './demonstration.tsx';
import { RefusalNotice } from './refusal-notice.tsx';
import { SessionProvider, useSession } from './session.tsx';
import type { Me } from './session.tsx';
import { Shell } from './shell.tsx';
import { SignInPage } from './sign-in.tsx';

/** The window turned to the citizen carries no staff bar and shows nothing but what the clerk's window sends it. */
export const CITIZEN_WINDOW = '/man-hinh-nguoi-dan';

/** Everything behind it needs somebody signed in; who is not meets the sign-in at the same address. */
export function Gate() {
  const { pathname } = useLocation();
  return pathname === CITIZEN_WINDOW ? <CitizenSide /> : <StaffSide />;
}

function CitizenSide() {
  return (
    <>
      <Demonstration />
      <main id="main">
        <Outlet />
      </main>
    </>
  );
}

/**
 * A session that ends under somebody's hands leaves her page asleep behind the sign-in, so that nothing typed is lost; the
 * same person wakes it, anybody else gets a page of her own.
 */
function StaffSide() {
  const session = useSession();
  const [known, setKnown] = useState<Me>();
  if (session.data && session.data !== known) setKnown(session.data);
  const asleep = session.data === null;
  const me = session.data ?? known;
  if (me !== undefined) {
    return (
      <>
        {asleep ? <SignInPage sleeping={known} /> : null}
        <div hidden={asleep} inert={asleep} data-asleep={asleep ? '' : undefined}>
          <SessionProvider value={me} key={me.assignmentId}>
            <Shell>
              <Outlet />
            </Shell>
          </SessionProvider>
        </div>
      </>
    );
  }
  if (asleep) return <SignInPage />;
  return <Waiting session={session} />;
}

function Waiting({ session }: { session: ReturnType<typeof useSession> }) {
  return (
    <main className="page">{session.error ? <RefusalNotice error={session.error} onRetry={() => void session.refetch()} /> : <Skeleton />}</main>
  );
}
