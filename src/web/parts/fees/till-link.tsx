import { Link } from '@tanstack/react-router';
import { isRefusal } from '#web/api/refusal.ts';
import { useSay } from '#web/ui/language.tsx';
import { feesText } from './text.ts';

/** Where the clerk is brought back to after opening her till; what stands only on this screen stays, and the till opens beside it. */
export type Back = { readonly path: string; readonly beside: boolean };

const TILL_MISSING = ['payment.noSession', 'payment.sessionClosed'];

/** The way to the till, and back to here. */
export function TillLink({ back }: { back: Back }) {
  const t = useSay(feesText);
  return (
    <Link className="button small" to="/ca-quy" search={{ ve: back.path }} {...(back.beside ? { target: '_blank', rel: 'noreferrer' } : {})}>
      {back.beside ? t('openTillTab') : t('openTill')}
    </Link>
  );
}

/** The same beside a refusal that says no till is open. */
export function TillNeeded({ error, back }: { error: unknown; back: Back }) {
  return TILL_MISSING.some((code) => isRefusal(error, code)) ? (
    <p>
      <TillLink back={back} />
    </p>
  ) : null;
}
