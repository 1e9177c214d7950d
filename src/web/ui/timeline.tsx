import type { ReactNode } from 'react';
import type { Tone } from './mark.tsx';

export type Happening = { readonly id: string; readonly title: string; readonly when: string; readonly by?: ReactNode; readonly note?: ReactNode; readonly tone?: Tone };

/** What happened, newest first; a step of the post carries the yellow ring and says so in words. */
export function Timeline({ happenings }: { happenings: readonly Happening[] }) {
  return (
    <ol className="timeline">
      {happenings.map((happening) => (
        <li key={happening.id} className={happening.tone ?? 'plain'}>
          <p className="strong">{happening.title}</p>
          <p className="small">
            {happening.when}
            {happening.by ? <> · {happening.by}</> : null}
          </p>
          {happening.note ? <p>{happening.note}</p> : null}
        </li>
      ))}
    </ol>
  );
}
