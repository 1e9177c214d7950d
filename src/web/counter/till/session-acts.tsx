import { useSay, useSayCode } from '#web/ui/language.tsx';
import { useMe } from '#web/parts/session.tsx';
import { useAccept, useClose, useCloseForAbsent, useCountersign } from './acts.ts';
import { CountCard } from './count-card.tsx';
import type { Sheet } from './questions.ts';
import { tillText } from './text.ts';
import { tillWords } from './words.ts';

type SheetProps = { sheet: Sheet };

/** What the one who looks may do with this till now; the server says what. */
export function SessionActs({ sheet }: SheetProps) {
  const { staffId } = useMe();
  const mine = sheet.session.staffId === staffId;
  return (
    <>
      {sheet.session.state === 'open' ? <Blockers sheet={sheet} /> : null}
      {mine && sheet.mayClose ? <CloseCard sheet={sheet} /> : null}
      {sheet.mayCloseForAbsent ? <AbsentCard sheet={sheet} /> : null}
      {sheet.mayCountersign ? <SignCard sheet={sheet} /> : null}
      {sheet.mayAccept ? <AcceptCard sheet={sheet} /> : null}
    </>
  );
}

function Blockers({ sheet }: SheetProps) {
  const t = useSay(tillText);
  const word = useSayCode(tillWords);
  if (sheet.blockers.length === 0) return null;
  return (
    <div className="notice warn">
      <p className="strong">{t('blockedTitle')}</p>
      <ul>
        {sheet.blockers.map((blocker) => (
          <li key={blocker.what}>
            {word(`closeBlocker.${blocker.what}`)}: {blocker.count}
          </li>
        ))}
      </ul>
    </div>
  );
}

function CloseCard({ sheet }: SheetProps) {
  const t = useSay(tillText);
  const close = useClose(sheet.session.id);
  return <CountCard title={t('closeTitle')} act={t('closeAct')} expected={sheet.expected} reasons doing={close} onCount={close.mutate} />;
}

function AbsentCard({ sheet }: SheetProps) {
  const t = useSay(tillText);
  const close = useCloseForAbsent(sheet.session.id);
  return <CountCard title={t('absentTitle')} act={t('closeAct')} expected={sheet.expected} reasons absent doing={close} onCount={close.mutate} />;
}

function SignCard({ sheet }: SheetProps) {
  const t = useSay(tillText);
  const sign = useCountersign(sheet.session.id);
  return <CountCard title={t('signTitle')} act={t('signAct')} doing={sign} onCount={sign.mutate} />;
}

function AcceptCard({ sheet }: SheetProps) {
  const t = useSay(tillText);
  const accept = useAccept(sheet.session.id);
  return <CountCard title={t('acceptTitle')} act={t('acceptAct')} doing={accept} onCount={accept.mutate} />;
}
