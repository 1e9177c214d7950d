import { useState } from 'react';
import type { PaperState } from '#modules/dossier/rules/papers.ts';
import { PAPER_STATES } from '#modules/dossier/rules/papers.ts';
import { Button } from '#web/ui/button.tsx';
import { TextField } from '#web/ui/field.tsx';
import { useSay } from '#web/ui/language.tsx';
import { SegmentedChoice } from '#web/ui/segmented-choice.tsx';
import { paperAnswer } from './draft.ts';
import { paperTitle } from './papers.ts';
import type { PaperCheck } from './questions.ts';
import type { PaperAnswer } from './request.ts';
import { receiveText } from './text.ts';

type Published = PaperCheck['published'][number];
type PaperRowProps = { paper: Published; answer: PaperAnswer | undefined; onAnswer: (answer: PaperAnswer) => void; autoFocus: boolean };

const TONES = { complete: 'ok', missing: 'late', notApplicable: 'neutral' } as const;

/** One paper of the published list with its answer: there, missing, not needed. */
export function PaperRow({ paper, answer, onAnswer, autoFocus }: PaperRowProps) {
  const t = useSay(receiveText);
  const [counting, setCounting] = useState(false);
  const segments = PAPER_STATES.map((state) => ({ id: state, label: t(state), tone: TONES[state] }));
  const choose = (state: PaperState) => onAnswer(paperAnswer(paper, state, answer?.reason || t('notNeededReason')));
  return (
    <li className="check-row" data-paper={paper.no}>
      <div className="what">
        <p className="paper-name">{paperTitle(paper.name)}</p>
        <p className="small">
          {wantedWords(paper, t)}
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

function Counts({ answer, onAnswer }: { answer: PaperAnswer; onAnswer: (answer: PaperAnswer) => void }) {
  const t = useSay(receiveText);
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

function wantedWords(paper: Published, t: (key: 'originals' | 'copies' | 'countsUnstated', facts?: { count: number }) => string): string {
  const words = [paper.originals > 0 ? t('originals', { count: paper.originals }) : '', paper.copies > 0 ? t('copies', { count: paper.copies }) : ''].filter(Boolean);
  return words.length > 0 ? words.join(' · ') : t('countsUnstated');
}
