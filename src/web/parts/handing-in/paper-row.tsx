import { useState } from 'react';
import type { PaperState } from '#modules/dossier/rules/papers.ts';
import { PAPER_STATES } from '#modules/dossier/rules/papers.ts';
import { Button } from '#web/ui/button.tsx';
import { TextField } from '#web/ui/field.tsx';
import { useSay } from '#web/ui/language.tsx';
import { SegmentedChoice } from '#web/ui/segmented-choice.tsx';
import { paperAnswer, paperTitle } from './papers.ts';
import type { ListedPaper, PaperAnswer } from './papers.ts';
import { handingInText } from './text.ts';

type PaperRowProps = { paper: ListedPaper; answer: PaperAnswer | undefined; onAnswer: (answer: PaperAnswer) => void; autoFocus: boolean; counted: boolean };

const TONES = { complete: 'ok', missing: 'late', notApplicable: 'neutral' } as const;

/** One paper of the published list with its answer: there, missing, not needed. */
export function PaperRow({ paper, answer, onAnswer, autoFocus, counted }: PaperRowProps) {
  const t = useSay(handingInText);
  const [counting, setCounting] = useState(false);
  const segments = PAPER_STATES.map((state) => ({ id: state, label: t(state), tone: TONES[state] }));
  const choose = (state: PaperState) => onAnswer(paperAnswer(paper, state, answer?.reason || t('notNeededReason'), counted));
  return (
    <li className="check-row" data-paper={paper.no}>
      <div className="what">
        <p className="paper-name">{paperTitle(paper.name)}</p>
        <p className="small">
          <Numbers paper={paper} answer={answer} counted={counted} />
          {answer?.state === 'complete' ? (
            <Button look="quiet" size="small" onPress={() => setCounting(!counting)} label={`${t('editCounts')}: ${paper.name}`}>
              {t('editCounts')}
            </Button>
          ) : null}
        </p>
      </div>
      <SegmentedChoice label={paper.name} segments={segments} value={answer?.state} onChange={choose} autoFocus={autoFocus} />
      {answer?.state === 'complete' && counting ? <Counts answer={answer} onAnswer={onAnswer} /> : null}
      {answer?.state === 'notApplicable' ? (
        <TextField className="check-extra" label={t('whyNotNeeded')} value={answer.reason} onChange={(reason) => onAnswer({ ...answer, reason })} maxLength={400} />
      ) : null}
    </li>
  );
}

/** How many are asked for; of what travels, how many there are. */
function Numbers({ paper, answer, counted }: Pick<PaperRowProps, 'paper' | 'answer' | 'counted'>) {
  const t = useSay(handingInText);
  const words = counted && answer?.state === 'complete' ? t('countedAs', countsOf(answer)) : wantedWords(paper, t);
  return counted && paper.shownOnly ? `${words} · ${t('shownOnly')}` : words;
}

function Counts({ answer, onAnswer }: { answer: PaperAnswer; onAnswer: (answer: PaperAnswer) => void }) {
  const t = useSay(handingInText);
  const fields = [
    ['originals', t('originalsField')],
    ['certified', t('certifiedField')],
    ['copies', t('copiesField')],
  ] as const;
  return (
    <div className="check-extra fields">
      {fields.map(([key, label]) => (
        <TextField
          key={key}
          label={label}
          value={String(answer[key])}
          inputMode="numeric"
          maxLength={3}
          onChange={(typed) => onAnswer({ ...answer, [key]: Number(typed.replace(/\D/g, '') || '0') })}
        />
      ))}
    </div>
  );
}

function countsOf({ originals, certified, copies }: PaperAnswer) {
  return { originals, certified, copies };
}

function wantedWords(paper: ListedPaper, t: (key: 'originals' | 'copies' | 'countsUnstated', facts?: { count: number }) => string): string {
  const words = [paper.originals > 0 ? t('originals', { count: paper.originals }) : '', paper.copies > 0 ? t('copies', { count: paper.copies }) : ''].filter(Boolean);
  return words.length > 0 ? words.join(' · ') : t('countsUnstated');
}
