import { createContext, useContext } from 'react';
import type { Both } from './asked.ts';

type Asking = {
  readonly said: (both: Both) => string;
  /** Answers given elsewhere to a question of the same words. */
  readonly sameAs: (asked: { readonly label: Both; readonly id: string }) => readonly { readonly where: Both; readonly value: string }[];
  /** Whether the question at this path is asked, given what is answered around it. */
  readonly isAsked: (path: readonly (string | number)[]) => boolean;
};

const AskingContext = createContext<Asking | undefined>(undefined);
export const AskingProvider = AskingContext.Provider;

/** How the questions of the page that is open are said, and what was answered elsewhere. */
export function useAsking(): Asking {
  const asking = useContext(AskingContext);
  if (asking === undefined) throw new Error('a question stands outside a page of questions');
  return asking;
}
