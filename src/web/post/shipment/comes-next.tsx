import { Link } from '@tanstack/react-router';
import type { State } from '#modules/postal/rules/shipment-states.ts';
import { useMay } from '#web/parts/session.tsx';
import { useSay } from '#web/ui/language.tsx';
import type { Shipment } from './questions.ts';
import { shipmentText } from './text.ts';

/** From here it travels on by a list. */
const BY_LIST: readonly State[] = ['accepted', 'returning', 'rejected'];

/** Where nothing is to be done here: what happens next, and where. */
export function ComesNext({ shipment: { state, direction } }: { shipment: Shipment }) {
  const t = useSay(shipmentText);
  const may = useMay();
  return (
    <>
      <p>{t(`next.${direction}.${state}`)}</p>
      {BY_LIST.includes(state) && may('postal.carry') ? (
        <Link to="/buu-chinh/bang-ke" className="button main wide">
          {t('toLists')}
        </Link>
      ) : null}
    </>
  );
}
