import { createRootRoute } from '@tanstack/react-router';
import { CrashPage, NotFoundPage } from './lost.tsx';
import { Shell } from './shell.tsx';

/** What every page of the citizens' app stands in, and what is said when a page is not there or broke. */
export const root = createRootRoute({ component: Shell, notFoundComponent: NotFoundPage, errorComponent: CrashPage });
