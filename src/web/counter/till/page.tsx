import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Loaded } from '#web/parts/loaded.tsx';
import { useMay } from '#web/parts/session.tsx';
import { WayBack } from '#web/parts/way-back.tsx';
import { Card } from '#web/ui/card.tsx';
import { useSay } from '#web/ui/language.tsx';
import { instantShort } from '#web/ui/show.ts';
import { Balances } from './balances.tsx';
import { HandMoney } from './hand-money.tsx';
import { OpenTill } from './open-till.tsx';
import { myCashSession } from './questions.ts';
import type { SessionLine } from './questions.ts';
import { SessionActs } from './session-acts.tsx';
import { MySessions, UnitSessions } from './sessions.tsx';
import { TillSheet } from './sheet.tsx';
import { tillText } from './text.ts';

/** My till: open it, see its sheet, hand money on, count and close it. */
export function TillPage() {
  const t = useSay(tillText);
  const may = useMay();
  return (
    <div className="page narrow">
      <h1>{t('title')}</h1>
      {may('payment.cash') ? <MyTill /> : null}
      {may('payment.countersign') ? <UnitSessions /> : null}
      {may('payment.look') ? <Balances /> : null}
      <MySessions />
    </div>
  );
}

function MyTill() {
  const mine = useQuery(myCashSession);
  return (
    <Loaded asked={mine} lines={8}>
      {({ sheet, offered }) => (
        <>
          <WayBack ready={sheet !== null} />
          <Offered sessions={offered} />
          {sheet ? (
            <>
              <TillSheet sheet={sheet} />
              <HandMoney sheet={sheet} />
              <SessionActs sheet={sheet} key={sheet.session.id} />
            </>
          ) : (
            <OpenTill />
          )}
        </>
      )}
    </Loaded>
  );
}

function Offered({ sessions }: { sessions: readonly SessionLine[] }) {
  const t = useSay(tillText);
  if (sessions.length === 0) return null;
  return (
    <Card title={t('offeredTitle')}>
      {sessions.map((session) => (
        <p key={session.id}>
          <Link to="/ca-quy/$id" params={{ id: session.id }}>
            {t('byAt', { name: session.staff, when: instantShort(session.openedAt) })}
          </Link>
        </p>
      ))}
    </Card>
  );
}
