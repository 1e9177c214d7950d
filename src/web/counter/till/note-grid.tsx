import type { KeyboardEvent } from 'react';
import { BANKNOTES } from '#modules/payment/rules/cash-session.ts';
import { PURSES } from '#modules/payment/rules/purses.ts';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { money } from '#web/ui/show.ts';
import { noteKey, piecesOf, piecesTyped } from './counting.ts';
import type { Tally } from './counting.ts';
import { tillText } from './text.ts';
import { tillWords } from './words.ts';
import './note-grid.css';

type NoteGridProps = { tally: Tally; onTally: (patch: Partial<Tally>) => void };

/** Banknote by banknote, three purses side by side: how many of each; up and down go along a purse, Enter to the next field. */
export function NoteGrid({ tally, onTally }: NoteGridProps) {
  const t = useSay(tillText);
  const word = useSayCode(tillWords);
  const made = piecesOf(tally);
  return (
    <div className="table-wrap note-grid" role="group" aria-label={t('notes')}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col" className="number">
              {t('note')}
            </th>
            {PURSES.map((purse) => (
              <th key={purse} scope="col" className="number">
                {word(`purse.${purse}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody onKeyDown={alongPurse}>
          {BANKNOTES.map((note) => (
            <tr key={note}>
              <th scope="row" className="number">
                {money(note)}
              </th>
              {PURSES.map((purse) => (
                <td key={purse} className="number">
                  <input
                    className="input mono"
                    inputMode="numeric"
                    autoComplete="off"
                    aria-label={t('noteOf', { note: money(note), purse: word(`purse.${purse}`) })}
                    value={tally.notes[noteKey(purse, note)] ?? ''}
                    onChange={(event) => onTally({ notes: { ...tally.notes, [noteKey(purse, note)]: piecesTyped(event.target.value) } })}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className="number">
              {t('notesTotal')}
            </th>
            {PURSES.map((purse) => (
              <td key={purse} className="number strong">
                {money(made.filter((line) => line.purse === purse).reduce((sum, line) => sum + line.note * line.pieces, 0))}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function alongPurse(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || !(event.target instanceof HTMLInputElement)) return;
  const cell = event.target.closest('td');
  const row = step === 1 ? cell?.parentElement?.nextElementSibling : cell?.parentElement?.previousElementSibling;
  const next = cell && row?.children[cell.cellIndex]?.querySelector('input');
  if (!next) return;
  event.preventDefault();
  next.focus();
  next.select();
}
