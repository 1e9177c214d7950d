import { useEffect, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { shownName } from '#modules/digitisation/rules/names.ts';
import { Button } from '#web/ui/button.tsx';
import { regionKeys } from '#web/ui/keys.ts';
import { useSay } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { dpiOf, isTooCoarse, type ScanPage } from './pages.ts';
import { LEAST_DPI, leastPixels, PAPERS, type Paper } from './resolution.ts';
import { scanText } from './text.ts';
import type { ScanPages } from './use-scan-pages.ts';

type PageListProps = { scan: ScanPages; paper: Paper; onAgain: (id: string) => void };

/** The pages in their order, each with what can be done with it; the focus stays on a page that moves. */
export function PageList({ scan, paper, onAgain }: PageListProps) {
  const t = useSay(scanText);
  const list = useRef<HTMLOListElement>(null);
  const { pages, chosen } = scan;
  const order = pages.map(({ id }) => id).join();
  const before = useRef(order);
  useEffect(() => {
    if (before.current === order) return;
    before.current = order;
    // Something moved or left under the hand: the focus goes with the page, or to the one that took its place.
    const lost = document.activeElement === document.body || list.current?.contains(document.activeElement) || document.activeElement?.getAttribute('role') === 'dialog';
    if (lost) list.current?.querySelector<HTMLElement>(`[data-page="${chosen}"]`)?.focus();
  }, [order, chosen]);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const id = event.target instanceof HTMLElement ? event.target.dataset['page'] : undefined;
    if (id === undefined) return;
    const acts: Readonly<Record<string, () => void>> = {
      ArrowDown: () => (event.shiftKey ? scan.move(id, 1) : focusBeside(pages, id, 1)),
      ArrowUp: () => (event.shiftKey ? scan.move(id, -1) : focusBeside(pages, id, -1)),
      Delete: () => scan.drop(id),
    };
    const act = acts[event.key];
    if (act === undefined) return regionKeys({ r: () => scan.turn(id) })(event);
    event.preventDefault();
    act();
  };
  const focusBeside = (all: readonly ScanPage[], id: string, by: -1 | 1) => {
    const beside = all[all.findIndex((page) => page.id === id) + by];
    if (beside !== undefined) list.current?.querySelector<HTMLElement>(`[data-page="${beside.id}"]`)?.focus();
  };
  return (
    <>
      <ol ref={list} className="scan-pages" aria-label={t('pages')} onKeyDown={onKeyDown}>
        {pages.map((page, index) => (
          <PageLine key={page.id} page={page} no={index + 1} last={index === pages.length - 1} paper={paper} scan={scan} onAgain={onAgain} />
        ))}
      </ol>
      <p className="small">{t('keys')}</p>
    </>
  );
}

type PageLineProps = { page: ScanPage; no: number; last: boolean; paper: Paper; scan: ScanPages; onAgain: (id: string) => void };

function PageLine({ page, no, last, paper, scan, onAgain }: PageLineProps) {
  const t = useSay(scanText);
  const dpi = dpiOf(page, paper);
  const coarse = isTooCoarse(page, paper);
  const choose = () => scan.choose(page.id);
  return (
    <li className="scan-page">
      <button type="button" className="scan-thumb" data-page={page.id} aria-label={t('look', { no })} aria-pressed={scan.chosen === page.id} onClick={choose} onFocus={choose}>
        <img src={page.picture} alt="" style={{ transform: `rotate(${page.turn}deg)` }} />
      </button>
      <div className="stack tight">
        <p className="row">
          <span className="strong">{t('pageNo', { no })}</span>
          <Chip tone={coarse ? 'late' : dpi === null ? 'quiet' : 'ok'}>{dpi === null ? t('letters') : t(coarse ? 'coarse' : 'dpi', { dpi })}</Chip>
        </p>
        <p className="small file-name">{page.from === '' ? t('fromCamera') : t('fromFile', { name: shownName(page.from) })}</p>
        {coarse ? <p className="file-refused">{t('coarseHow', { dpi: dpi ?? 0, least: LEAST_DPI, ...leastPixels(PAPERS[paper]) })}</p> : null}
        <div className="file-acts">
          <Button size="small" onPress={() => scan.turn(page.id)} label={t('turnNo', { no })}>
            {t('turn')}
          </Button>
          {no === 1 ? null : (
            <Button size="small" onPress={() => scan.move(page.id, -1)} label={t('upNo', { no })}>
              {t('up')}
            </Button>
          )}
          {last ? null : (
            <Button size="small" onPress={() => scan.move(page.id, 1)} label={t('downNo', { no })}>
              {t('down')}
            </Button>
          )}
          <Button size="small" onPress={() => onAgain(page.id)} label={t('againNo', { no })}>
            {t('again')}
          </Button>
          <Button size="small" look="quiet" onPress={() => scan.drop(page.id)} label={t('dropNo', { no })}>
            {t('drop')}
          </Button>
        </div>
      </div>
    </li>
  );
}
