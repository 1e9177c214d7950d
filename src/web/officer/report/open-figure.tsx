import { Link, useRouterState } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useLanguage } from '#web/ui/language.tsx';
import { count } from '#web/ui/show.ts';
import { searchOf } from './asked.ts';
import type { AskedDays } from './asked.ts';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** The report page whose figure was opened, so that its list leads back. */
    openedFrom?: string;
  }
}

type OpenFigureProps = {
  /** What `listReportRows` opens: a figure of rules/opening.ts. */
  figure: string;
  /** The days as the answer said them, not as they were asked: then the list is the figure's own on any later day. */
  asked: AskedDays;
  value: number;
  /** A section of an official report laid out by units: how, and the code of its unit. */
  part?: { readonly regroup: string; readonly unit: string } | undefined;
  /** Only what this unit is to solve. */
  solver?: string | undefined;
  procedure?: string | undefined;
  field?: string | undefined;
  slice?: string | undefined;
  /** What the link is called where the number alone does not say it. */
  label?: string | undefined;
  /** Shown in place of the number. */
  children?: ReactNode;
  className?: string;
};

/** A number that opens the list behind it; a nought has none and is plain. */
export function OpenFigure({ figure, asked, value, part, solver, procedure, field, slice, label, children, className = '' }: OpenFigureProps) {
  const { language } = useLanguage();
  const openedFrom = useRouterState({ select: (state) => state.location.href });
  const shown = children ?? count(value, language);
  if (value === 0) return <span className={`nought ${className}`}>{shown}</span>;
  return (
    <Link to="/bao-cao/ho-so" search={{ ...searchOf(asked), so: figure, gop: part?.regroup, phan: part?.unit, noiGiaiQuyet: solver, thuTuc: procedure, linhVuc: field, cach: slice }} state={{ openedFrom }} className={`row-open ${className}`} {...(label === undefined ? {} : { 'aria-label': label })}>
      {shown}
    </Link>
  );
}
