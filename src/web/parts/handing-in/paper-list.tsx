import type { KeyboardEvent } from 'react';
import { Card } from '#web/ui/card.tsx';
import { KeyCap } from '#web/ui/key-cap.tsx';
import { isTyping } from '#web/ui/keys.ts';
import { useSay } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { EmptyState } from '#web/ui/states.tsx';
import { PaperRow } from './paper-row.tsx';
import { missingPapers, openPapers } from './papers.ts';
import type { AnsweredPapers, ListedPaper } from './papers.ts';
import { handingInText } from './text.ts';
import './paper-list.css';

type PaperListProps = { draft: AnsweredPapers; published: readonly ListedPaper[]; onChange: (patch: AnsweredPapers) => void; /** The list is where the work is now. */ autoFocus?: boolean; /** What travels: each paper is counted. */ counted?: boolean };

/** The checklist: every published paper answered by one key, up and down between papers. */
export function PaperList({ draft, published, onChange, autoFocus = true, counted = false }: PaperListProps) {
  const t = useSay(handingInText);
  const papers = published.filter((paper) => !paper.note);
  const notes = published.filter((paper) => paper.note);
  if (papers.length === 0) return <EmptyState title={t('noPapers')} how={t('noPapersHow')} />;
  const firstOpen = papers.find((paper) => draft.papers[paper.no] === undefined) ?? papers[0];
  return (
    <Card title={t('papersTitle')} bare mark={<PapersMark draft={draft} published={published} />} foot={<PapersFoot />}>
      <ul onKeyDown={moveBetweenPapers} onKeyUp={moveOnAfterDigit} className="check-list">
        {papers.map((paper) => (
          <PaperRow
            key={paper.no}
            paper={paper}
            answer={draft.papers[paper.no]}
            counted={counted}
            autoFocus={autoFocus && paper === firstOpen}
            onAnswer={(answer) => onChange({ papers: { ...draft.papers, [paper.no]: answer } })}
          />
        ))}
      </ul>
      {notes.length > 0 ? (
        <div className="check-notes small">
          <p className="strong">{t('note')}</p>
          {notes.map((note) => (
            <p key={note.no}>{note.name}</p>
          ))}
        </div>
      ) : null}
    </Card>
  );
}

function PapersMark({ draft, published }: Pick<PaperListProps, 'draft' | 'published'>) {
  const t = useSay(handingInText);
  const open = openPapers(draft, published);
  const missing = missingPapers(draft, published);
  if (missing.length > 0) return <Chip tone="late">{t('stillMissing', { count: missing.length })}</Chip>;
  return open > 0 ? <Chip tone="warn">{t('stillOpen', { count: open })}</Chip> : <Chip tone="ok">{t('allThere')}</Chip>;
}

function PapersFoot() {
  const t = useSay(handingInText);
  return (
    <>
      <span className="check-rule">{t('onlyPublished')}</span>
      <span className="row">
        <KeyCap keys="1" />
        <KeyCap keys="2" />
        <KeyCap keys="3" />
        <span>{t('digitsHint')}</span>
      </span>
    </>
  );
}

function moveBetweenPapers(event: KeyboardEvent<HTMLElement>): void {
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') moveFocus(event, event.key === 'ArrowDown' ? 1 : -1);
}

function moveOnAfterDigit(event: KeyboardEvent<HTMLElement>): void {
  if (['1', '2', '3'].includes(event.key) && !isTyping(event.target)) moveFocus(event, 1);
}

function moveFocus(event: KeyboardEvent<HTMLElement>, step: 1 | -1): void {
  if (!(event.target instanceof HTMLElement)) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('.check-row')];
  const here = rows.findIndex((row) => event.target instanceof Node && row.contains(event.target));
  const next = rows[here + step]?.querySelector<HTMLElement>('[role="radio"][tabindex="0"]');
  if (here === -1 || !next) return;
  event.preventDefault();
  next.focus();
}
