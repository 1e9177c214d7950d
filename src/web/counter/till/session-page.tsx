import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Loaded } from '#web/parts/loaded.tsx';
import { useSay } from '#web/ui/language.tsx';
import { getCashSession } from './questions.ts';
import { SessionActs } from './session-acts.tsx';
import { TillSheet } from './sheet.tsx';
import { tillText } from './text.ts';

const route = getRouteApi('/ca-quy/$id');

/** One till session: its sheet, and what who looks may do with it. */
export function TillSessionPage() {
  const t = useSay(tillText);
  const { id } = route.useParams();
  const asked = useQuery(getCashSession(id));
  return (
    <div className="page narrow">
      <p>
        <Link to="/ca-quy">{t('toMine')}</Link>
      </p>
      <Loaded asked={asked} lines={8}>
        {(sheet) => (
          <>
            <h1>{t('sessionTitle', { name: sheet.session.staff })}</h1>
            <TillSheet sheet={sheet} />
            <SessionActs sheet={sheet} key={`${id} ${sheet.session.state}`} />
          </>
        )}
      </Loaded>
    </div>
  );
}
