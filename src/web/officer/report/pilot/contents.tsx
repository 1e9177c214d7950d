import { useEffect, useRef } from 'react';
import { useSay } from '#web/ui/language.tsx';
import { useHere } from './here.ts';
import { SECTIONS } from './sections.ts';
import type { SectionId } from './sections.ts';
import { pilotText } from './text.ts';
import './contents.css';

/** The parts of the page, one of them marked as being read: a column beside it, or a line that stays above it. */
export function Contents({ onGo }: { onGo: (section: SectionId) => void }) {
  const t = useSay(pilotText);
  const here = useHere(SECTIONS);
  const line = useRef<HTMLElement>(null);
  useEffect(() => {
    const link = line.current?.querySelector<HTMLElement>('[aria-current]');
    if (line.current && link) line.current.scrollTo({ left: link.offsetLeft - (line.current.clientWidth - link.clientWidth) / 2 });
  }, [here]);
  return (
    <nav ref={line} className="pilot-contents no-print" aria-label={t('contents')}>
      {SECTIONS.map((section) => (
        <a key={section} href={`#${section}`} aria-current={section === here ? 'location' : undefined} onClick={() => onGo(section)}>
          {t(section)}
        </a>
      ))}
    </nav>
  );
}
