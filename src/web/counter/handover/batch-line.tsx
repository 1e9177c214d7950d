import { LINE_DIFFERENCES } from '#modules/custody/rules.ts';
import type { LineDifference } from '#modules/custody/rules.ts';
import { messages as custodyWords } from '#modules/custody/messages.ts';
import type { Answered } from '#web/api/shapes.ts';
import { TextField } from '#web/ui/field.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { SegmentedChoice } from '#web/ui/segmented-choice.tsx';
import { Select } from '#web/ui/select.tsx';
import { counterText } from '../text.ts';
import { handoverText } from './text.ts';

type Line = Answered<'getHandover'>['lines'][number];
export type LineAnswer = { readonly ok: true } | { readonly ok: false; readonly difference: LineDifference; readonly note: string };

/** One set of the bundle: in order, or different and how. */
export function BatchLine({ line, answer, onAnswer }: { line: Line; answer: LineAnswer | undefined; onAnswer: (answer: LineAnswer) => void }) {
  const t = useSay(handoverText);
  const c = useSay(counterText);
  const word = useSayCode(custodyWords);
  const segments = [
    { id: 'ok' as const, label: t('lineOk'), tone: 'ok' as const },
    { id: 'wrong' as const, label: t('lineWrong'), tone: 'late' as const },
  ];
  const value = answer === undefined ? undefined : answer.ok ? 'ok' : 'wrong';
  const choose = (id: 'ok' | 'wrong') => onAnswer(id === 'ok' ? { ok: true } : { ok: false, difference: 'missing', note: '' });
  return (
    <li className="check-row">
      <div className="what">
        <p className="code strong">{line.code ?? c('noCodeYet')}</p>
        <p className="small">
          {line.procedureName}
          {line.ownerName ? ` · ${line.ownerName}` : ''}
        </p>
      </div>
      <SegmentedChoice label={line.code ?? line.procedureName} segments={segments} value={value} onChange={choose} />
      {answer !== undefined && !answer.ok ? (
        <div className="fields check-extra">
          <Select label={t('difference')} choices={LINE_DIFFERENCES.map((id) => ({ id, label: word(`difference.${id}`) }))} value={answer.difference} onChange={(difference) => onAnswer({ ...answer, difference })} />
          <TextField label={t('differenceNote')} value={answer.note} onChange={(note) => onAnswer({ ...answer, note })} optional maxLength={400} />
        </div>
      ) : null}
    </li>
  );
}
