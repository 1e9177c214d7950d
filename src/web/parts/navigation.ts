import type { LinkProps } from '@tanstack/react-router';
import type { partsText } from './text.ts';

type Section = { readonly to: NonNullable<LinkProps['to']>; readonly words: keyof typeof partsText; readonly anyOf: readonly string[] };

/** The sections of the bar, each for those who may do at least one of its acts. */
export const SECTIONS: readonly Section[] = [
  { to: '/quay', words: 'counter', anyOf: ['dossier.guide', 'dossier.receive'] },
  { to: '/tiep-nhan', words: 'receive', anyOf: ['dossier.receive'] },
  { to: '/tra-ket-qua', words: 'return', anyOf: ['dossier.return'] },
  { to: '/ban-giao', words: 'handover', anyOf: ['custody.handOver', 'custody.accept'] },
];
