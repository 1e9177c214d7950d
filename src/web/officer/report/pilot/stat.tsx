import type { ReactNode } from 'react';

/** A number with its words underneath: no link by itself, what it shows may be one. */
export function Stat({ number, label, note, tone = '' }: { number: ReactNode; label: ReactNode; note?: ReactNode; tone?: string }) {
  return (
    <div className={`stat ${tone}`}>
      <p className="stat-number">{number}</p>
      <p className="stat-label">{label}</p>
      {note ? <p className="small">{note}</p> : null}
    </div>
  );
}

/** What nobody records: said, never filled in. */
export function NotRecorded({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="not-recorded">
      <p className="strong">{title}</p>
      <p className="small">{children}</p>
    </div>
  );
}
