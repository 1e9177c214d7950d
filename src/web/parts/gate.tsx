import { Outlet, useLocation } from '@tanstack/react-router';
import { Skeleton } from '#web/ui/states.tsx';
import { Demonstration } from './demonstration.tsx';
import { RefusalNotice } from './refusal-notice.tsx';
import { SessionProvider, useSession } from './session.tsx';
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

function StaffSide() {
  const session = useSession();
  if (session.data === null) return <SignInPage />;
  if (session.data === undefined) {
    return (
      <main className="page">
        {session.error ? <RefusalNotice error={session.error} onRetry={() => void session.refetch()} /> : <Skeleton />}
      </main>
    );
  }
  return (
    <SessionProvider value={session.data} key={session.data.assignmentId}>
      <Shell>
        <Outlet />
      </Shell>
    </SessionProvider>
  );
}
