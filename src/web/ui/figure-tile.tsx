import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';
import { useLanguage } from './language.tsx';
import type { Tone } from './mark.tsx';
import { count } from './show.ts';

type Anchor = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'children'> & { ref?: Ref<HTMLAnchorElement> };
type TileProps = Anchor & { number: number; label: string; note?: string | undefined; tone?: Tone; compact?: boolean };

/** A number that opens the list it counts. */
export const FigureTile = createLink(function Tile({ number, label, note, tone = 'plain', compact = false, ...anchor }: TileProps) {
  const { language } = useLanguage();
  return (
    <a {...anchor} className={`figure-tile ${tone} ${compact ? 'compact' : ''}`}>
      <span className="number">{count(number, language)}</span>
      <span className="label">{label}</span>
      {note ? <span className="small">{note}</span> : null}
    </a>
  );
});

type RowProps = Anchor & { label: string; figure?: number | undefined; tone?: Tone };

/** A line of the context column: a name and its number, opening the list. */
export const FigureRow = createLink(function Row({ label, figure, tone, ...anchor }: RowProps) {
  const { language } = useLanguage();
  return (
    <a {...anchor} className="menu-row">
      <span>{label}</span>
      {figure === undefined ? null : <span className={tone && figure > 0 ? `chip bare ${tone}` : 'figure'}>{count(figure, language)}</span>}
    </a>
  );
});
