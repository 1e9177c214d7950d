import type { KeyboardEvent } from 'react';

type Step = readonly [number, number];
const STEPS: Readonly<Record<string, Step>> = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };

/** Arrow keys go from one number to the next that can be opened, over those that cannot. */
export function moveInGrid(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  if (step === undefined || event.ctrlKey || event.altKey || event.metaKey || !(event.target instanceof HTMLElement)) return;
  const target = nextIn(event.target.closest<HTMLTableCellElement>('td, th'), step);
  if (target === undefined) return;
  event.preventDefault();
  target.focus();
}

function nextIn(cell: HTMLTableCellElement | null, [down, right]: Step): HTMLElement | undefined {
  const row = cell?.parentElement;
  const body = row?.parentElement;
  if (cell === null || !(row instanceof HTMLTableRowElement) || !(body instanceof HTMLTableSectionElement)) return undefined;
  const rows = [...body.rows];
  for (let y = rows.indexOf(row) + down, x = cell.cellIndex + right; ; y += down, x += right) {
    const next = rows[y]?.cells[x];
    if (next === undefined) return undefined;
    const target = next.querySelector<HTMLElement>('a[href], button');
    if (target !== null) return target;
  }
}
