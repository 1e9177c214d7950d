import type { Filing } from './questions.ts';
import type { Saver, Saving } from './saver.ts';
import type { Page } from './steps.ts';

/** What every page of the wizard is given. `attempt`: she wants to go on; `wrong` keeps her here, with the list of what is wrong. */
export type PageProps = { filing: Filing; page: Page; saver: Saver; saving: Saving; /** How often she has tried to go on while something was wrong. */ tried: number; attempt: (wrong: boolean) => void };
