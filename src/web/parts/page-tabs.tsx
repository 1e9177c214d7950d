import { useEffect, useRef, type ReactNode } from 'react';
import './page-tabs.css';

/** How the tab of the page one is on says so. */
export const HERE = { className: 'current', 'aria-current': 'page' } as const;

/** One row of links to the pages of one part; on narrow screens it slides, with the page one is on in its middle. */
export function PageTabs({ label, children }: { label: string; children: ReactNode }) {
  const line = useRef<HTMLElement>(null);
  useEffect(() => {
    const here = line.current?.querySelector<HTMLElement>('.current');
    if (line.current && here) line.current.scrollTo({ left: here.offsetLeft - (line.current.clientWidth - here.clientWidth) / 2 });
  }, []);
  return (
    <nav ref={line} className="page-tabs no-print" aria-label={label}>
      {children}
    </nav>
  );
}
