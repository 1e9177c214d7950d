import { isUnfinished, type ExportState as State } from '#modules/reporting/rules/export-words.ts';
import { useLanguage, useSay, useSayCode } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { count, dayShort } from '#web/ui/show.ts';
import type { Export } from './questions.ts';
import { sizeOf } from './size.ts';
import { exportsText } from './text.ts';
import { fileWords } from './words.ts';
import './exports.css';

const TONES = { queued: 'quiet', running: 'plain', ready: 'ok', failed: 'late', cancelled: 'quiet', removed: 'quiet' } as const satisfies Record<State, string>;

/** In which state a file is: how many rows are made, how long it is kept, or why there is none. */
export function ExportProgress({ row }: { row: Export }) {
  const t = useSay(exportsText);
  const word = useSayCode(fileWords);
  const { language } = useLanguage();
  const { state, bytes, keptUntil, refused } = row;
  return (
    <div className="export-state">
      <p>
        <Chip tone={TONES[state]}>{word(`reporting.exportState.${state}`)}</Chip> {state === 'ready' && bytes !== null ? <span className="small">{sizeOf(bytes, language)}</span> : null}
      </p>
      {isUnfinished(state) ? <Bar row={row} /> : null}
      {state === 'ready' && keptUntil !== null ? <p className="small">{t('keptUntil', { day: dayShort(keptUntil) })}</p> : null}
      {refused === null ? null : <p className="small">{word(refused.code, refused.facts)}</p>}
    </div>
  );
}

function Bar({ row: { state, rows, done } }: { row: Export }) {
  const t = useSay(exportsText);
  const { language } = useLanguage();
  const counted = rows !== null && rows > 0 && state === 'running';
  const told = counted ? t('progress', { done: count(done, language), rows: count(rows, language) }) : t(state === 'queued' ? 'waiting' : 'working');
  return (
    <>
      <progress aria-label={told} {...(counted ? { max: rows, value: Math.min(done, rows) } : {})} />
      <p className="small">{told}</p>
    </>
  );
}
