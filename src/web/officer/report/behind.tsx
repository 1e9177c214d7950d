import { useState } from 'react';
import type { ReactNode } from 'react';
import { Fold } from './fold.tsx';

type BehindProps = { title: string; /** True: the title is a heading of the page, in place of that of the sheet below it. */ heading?: boolean; children: ReactNode };

/** What stands behind the figure or chart that already tells the most of it: folded where the page is one column, until it is opened. */
export function Behind({ title, heading = false, children }: BehindProps) {
  const [open, setOpen] = useState(false);
  return (
    <Fold title={title} heading={heading} open={open} onToggle={setOpen}>
      {children}
    </Fold>
  );
}
