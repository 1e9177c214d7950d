import type { ReactNode } from 'react';
import { useSay } from './language.tsx';
import { uiText } from './text.ts';

export type Tone = 'plain' | 'ok' | 'warn' | 'late' | 'quiet' | 'post';

/** A state in words, with a shape beside it so that colour is never alone. */
export function Chip({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) {
  return <span className={`chip ${tone}`}>{children}</span>;
}

/** Postal yellow: only for a person, a leg or a step of the post. */
export function PostBadge({ children }: { children?: ReactNode }) {
  const t = useSay(uiText);
  return <span className="post-badge">{children ?? t('postal')}</span>;
}
