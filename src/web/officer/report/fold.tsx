import { useId } from 'react';
import type { ReactNode } from 'react';
import { useNarrow } from '#web/ui/narrow.ts';
import './fold.css';

type FoldProps = {
  title: string;
  /** The one thing to know while it is folded: its figure, its period. */
  brief?: ReactNode;
  open: boolean;
  onToggle: (open: boolean) => void;
  /** True: the title is a heading of the page; what stands below it need not say it again. */
  heading?: boolean;
  children: ReactNode;
};

/** What folds where the page is one column; on wide screens and on paper it stands open, without a head of its own. */
export function Fold({ title, brief, open, onToggle, heading = false, children }: FoldProps) {
  const narrow = useNarrow();
  const id = useId();
  const toggle = (
    <button type="button" className="fold-toggle" aria-expanded={open} aria-controls={id} onClick={() => onToggle(!open)}>
      <span className="chevron" aria-hidden="true" />
      <span className="fold-title">{title}</span>
      {brief === undefined ? null : <span className="fold-brief">{brief}</span>}
    </button>
  );
  return (
    <div className={heading ? 'fold named' : 'fold'}>
      {narrow ? heading ? <h2 className="fold-head no-print">{toggle}</h2> : <div className="fold-head no-print">{toggle}</div> : null}
      <div id={id} className={narrow && !open ? 'fold-body folded' : 'fold-body'}>
        {children}
      </div>
    </div>
  );
}
