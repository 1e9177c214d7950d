import { useLanguage, useSay } from '#web/ui/language.tsx';
import type { Board } from './questions.ts';
import { boardText } from './text.ts';

/** What every figure of the board counts, word for word, under it all. */
export function Definitions({ board }: { board: Board }) {
  const t = useSay(boardText);
  const { language } = useLanguage();
  const all = [...board.tiles, ...board.trend.series, ...board.units.columns].map(({ definition }) => definition);
  const said = [...all, board.due.definition, ...(board.units.share === null ? [] : [board.units.share])];
  const once = said.filter((one, place) => said.findIndex(({ id }) => id === one.id) === place);
  return (
    <details className="board-definitions">
      <summary>{t('counted')}</summary>
      <dl>
        {once.map(({ id, name, counts, basis }) => (
          <div key={id}>
            <dt className="strong">{name[language]}</dt>
            <dd>
              {counts[language]} <span className="small">{basis}</span>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
