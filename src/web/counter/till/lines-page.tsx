import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Loaded } from '#web/parts/loaded.tsx';
import { moreOf } from '#web/parts/paged-list.tsx';
import { EntryLines } from '#web/parts/purses/entry-lines.tsx';
import { useMe } from '#web/parts/session.tsx';
import { Card } from '#web/ui/card.tsx';
import { useLanguage, useSay, useSayCode } from '#web/ui/language.tsx';
import { instantShort } from '#web/ui/show.ts';
import { ExportButton } from './export-button.tsx';
import { allRows, fileName, linesCsv } from './export.ts';
import { getCashSession, linesOf, linesPage, listPurseEntries } from './questions.ts';
import type { LinesOf } from './questions.ts';
import { tillText } from './text.ts';
import { tillWords } from './words.ts';

const route = getRouteApi('/ca-quy/$id/dong');
const MOST_A_PAGE = 200;

/** The lines behind a figure of a till, or all of them, in the order in which they were entered. */
export function TillLinesPage() {
  const t = useSay(tillText);
  const { id } = route.useParams();
  const of = linesOf(id, route.useSearch());
  const sheet = useQuery(getCashSession(id));
  const session = sheet.data?.session;
  return (
    <div className="page narrow">
      <p>
        <Link to="/ca-quy/$id" params={{ id }}>
          {t('toSheet')}
        </Link>
      </p>
      <div className="page-head">
        <div>
          <h1>{t('linesTitle')}</h1>
          {session ? <p className="small">{t('byAt', { name: session.staff, when: instantShort(session.openedAt) })}</p> : null}
        </div>
        <div className="actions">
          <Export of={of} />
        </div>
      </div>
      <Lines of={of} />
    </div>
  );
}

function Lines({ of }: { of: LinesOf }) {
  const figure = useFigure(of);
  const pages = useInfiniteQuery(listPurseEntries(of));
  return (
    <Card title={figure} bare>
      <Loaded asked={pages}>
        {({ pages: parts }) => <EntryLines purses={of.purse === undefined} label={figure} rows={parts.flatMap((page) => page.rows)} more={moreOf(pages)} />}
      </Loaded>
    </Card>
  );
}

/** What the figure is, in words. */
function useFigure({ purse, kind, method, cod }: LinesOf): string {
  const t = useSay(tillText);
  const word = useSayCode(tillWords);
  const parts = [purse && word(`purse.${purse}`), cod ? t('codTitle') : kind && word(`purseEntry.${kind}`), method && word(`method.${method}`)].filter((part) => part !== undefined);
  return parts.length === 0 ? t('allLines') : parts.join(' · ');
}

function Export({ of }: { of: LinesOf }) {
  const t = useSay(tillText);
  const word = useSayCode(tillWords);
  const { language } = useLanguage();
  const { today } = useMe();
  const heads = { enteredAt: t('enteredAt'), purse: t('purse'), kind: t('kind'), method: t('method'), amount: t('amount'), receipt: t('receipts'), voucher: t('voucher'), transferList: t('transferList'), shipment: t('shipment'), enteredBy: t('enteredBy') };
  const make = async () => {
    const { rows, more } = await allRows((after) => linesPage(of, after, MOST_A_PAGE));
    return { text: linesCsv(rows, heads, word), rows: rows.length, more };
  };
  return <ExportButton name={fileName('dong-quy', today, language)} make={make} />;
}
