import { useInfiniteQuery } from '@tanstack/react-query';
import { Loaded } from '#web/parts/loaded.tsx';
import { moreOf } from '#web/parts/paged-list.tsx';
import { EntryLines } from '#web/parts/purses/entry-lines.tsx';
import { moneyWords } from '#web/parts/purses/words.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { money } from '#web/ui/show.ts';
import { linesOf } from './questions.ts';
import type { Figure } from './questions.ts';
import { deskText } from './text.ts';
import './money-desk.css';

/** The lines behind one figure of the unit. */
export function FigureLines({ figure, onClose }: { figure: Figure; onClose: () => void }) {
  const t = useSay(deskText);
  const word = useSayCode(moneyWords);
  const asked = useInfiniteQuery(linesOf(figure));
  const title = t('linesTitle', { figure: t(`figure.${figure.figure}`), purse: word(`purse.${figure.purse}`) });
  const more = moreOf(asked);
  return (
    <Dialog
      title={title}
      open
      broad
      onClose={onClose}
      actions={
        <Button look="quiet" keys="Esc" onPress={onClose}>
          {t('close')}
        </Button>
      }
    >
      <p className="strong">{money(figure.amount)}</p>
      <Loaded asked={asked}>{({ pages }) => <EntryLines label={title} rows={pages.flatMap((page) => page.rows)} more={more} />}</Loaded>
    </Dialog>
  );
}

/** A figure one can press to see its lines; nothing has none. */
export function OpenFigure({ figure, onOpen }: { figure: Figure; onOpen: (figure: Figure) => void }) {
  const t = useSay(deskText);
  const word = useSayCode(moneyWords);
  if (figure.amount === 0) return <>{money(0)}</>;
  const label = t('openLines', { figure: t(`figure.${figure.figure}`), purse: word(`purse.${figure.purse}`), amount: money(figure.amount) });
  return (
    <button type="button" className="figure-open" onClick={() => onOpen(figure)} aria-label={label}>
      {money(figure.amount)}
    </button>
  );
}
