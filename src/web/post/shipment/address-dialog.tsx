import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api } from '#web/api/client.ts';
import type { Asked } from '#web/api/shapes.ts';
import { useAct } from '#web/parts/act.ts';
import { ActDialog } from '#web/parts/asking/act-dialog.tsx';
import { RefusalNotice } from '#web/parts/refusal-notice.tsx';
import { enterMovesOn } from '#web/ui/enter-next.ts';
import { TextField } from '#web/ui/field.tsx';
import { focusFirstInvalid } from '#web/ui/first-invalid.ts';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { useAnnounce } from '#web/ui/live.tsx';
import { money } from '#web/ui/show.ts';
import { AreaField } from '../booking/area-field.tsx';
import { useAreas } from '../booking/areas.ts';
import { postalWords } from '../words.ts';
import { about, ofVersion } from './acting.ts';
import { CHANGED_BY_ACTS, getShipment } from './questions.ts';
import type { Shipment } from './questions.ts';
import { shipmentText } from './text.ts';

type AddressDialogProps = { shipment: Shipment; onClose: () => void };
type Typed = { readonly name: string; readonly phone: string; readonly address: string; readonly area: string | undefined; readonly reason: string };

/** Another receiver or address for a result; what it costs more or less is told before anybody signs. */
export function AddressDialog({ shipment, onClose }: AddressDialogProps) {
  const t = useSay(shipmentText);
  const title = useSayCode(postalWords)('postal.action.changeAddress');
  const queries = useQueryClient();
  const areas = useAreas();
  const [typed, setTyped] = useState<Typed>(() => typedFrom(shipment));
  const [asked, setAsked] = useState(false);
  const change = useChange(shipment, onClose);
  const set = (patch: Partial<Typed>) => setTyped((now) => ({ ...now, ...patch }));
  const missing = (text: string, words: 'nameMissing' | 'addressMissing' | 'reasonMissing') => (asked && text.trim() === '' ? t(words) : undefined);
  const act = () => {
    setAsked(true);
    const { name, address, area, reason } = typed;
    if (area === undefined || [name, address, reason].some((text) => text.trim() === '')) focusFirstInvalid();
    else change.mutate(bodyOf(shipment, typed, area));
  };
  return (
    <ActDialog title={title} act={change} onMain={act} onClose={onClose} onRetry={() => void queries.invalidateQueries({ queryKey: getShipment(shipment.id).queryKey })} broad>
      <div className="stack" onKeyDownCapture={enterMovesOn}>
        <div className="fields">
          <TextField label={t('receiverName')} value={typed.name} onChange={(name) => set({ name })} maxLength={200} autoFocus error={missing(typed.name, 'nameMissing')} />
          <TextField label={t('receiverPhone')} value={typed.phone} onChange={(phone) => set({ phone })} optional inputMode="tel" maxLength={20} />
          <TextField className="wide" label={t('receiverAddress')} value={typed.address} onChange={(address) => set({ address })} maxLength={400} error={missing(typed.address, 'addressMissing')} />
        </div>
      </div>
      <AreaField areas={areas.rows} value={typed.area} onChange={(area) => set({ area })} error={asked && typed.area === undefined ? t('areaMissing') : undefined} />
      <Difference shipment={shipment} area={typed.area} />
      <TextField label={t('askedHow')} value={typed.reason} onChange={(reason) => set({ reason })} lines={2} maxLength={400} error={missing(typed.reason, 'reasonMissing')} />
      <RefusalNotice error={areas.error} />
    </ActDialog>
  );
}

/** What the other way costs, beside what this one did. */
function Difference({ shipment, area }: { shipment: Shipment; area: string | undefined }) {
  const t = useSay(shipmentText);
  const { price } = shipment;
  const quote = useNewPrice(shipment, area);
  if (area === undefined) return <p className="small">{t('differenceWaits')}</p>;
  if (area === shipment.toArea) return <p className="notice">{t('differenceNone', { total: money(price.totalVnd) })}</p>;
  if (quote.error) return <RefusalNotice error={quote.error} onRetry={() => void quote.refetch()} />;
  if (quote.data === undefined) return <p className="small">{t('differenceWaits')}</p>;
  const difference = quote.data.totalVnd - price.totalVnd;
  const words = difference === 0 ? 'differenceNone' : difference > 0 ? 'differenceMore' : 'differenceLess';
  return (
    <p className={difference > 0 ? 'notice warn' : 'notice'} role="status">
      {t(words, { before: money(price.totalVnd), total: money(quote.data.totalVnd), amount: money(Math.abs(difference)) })}
    </p>
  );
}

/** As the change itself will price it: a single way, with the extras it was sold with. */
function useNewPrice(shipment: Shipment, area: string | undefined) {
  const { price, fromArea, weightGrams } = shipment;
  const sold = (what: Shipment['price']['lines'][number]['what']) => price.lines.some((line) => line.what === what);
  const query = {
    service: 'RETURN' as const,
    fromArea,
    toArea: area ?? '',
    weightGrams,
    homePickUp: sold('homePickUp'),
    slip: shipment.slipWanted,
    forwardFee: sold('stateFeeForwarding'),
    ...(price.group === null ? {} : { group: price.group }),
  };
  return useQuery({ queryKey: ['quotePostage', query], enabled: area !== undefined && area !== shipment.toArea, queryFn: () => answer(api.GET('/api/tariff/quote', { params: { query } })) });
}

function useChange(shipment: Shipment, onDone: () => void) {
  const t = useSay(shipmentText);
  const announce = useAnnounce();
  return useAct((body: Asked<'changeShipmentAddress'>, key: string) => answer(api.POST('/api/shipments/{id}/address', { ...about(shipment, key), body })), {
    changes: CHANGED_BY_ACTS,
    onDone: ({ differenceVnd }) => {
      announce(differenceVnd === 0 ? t('addressDone') : t(differenceVnd > 0 ? 'addressDoneMore' : 'addressDoneLess', { amount: money(Math.abs(differenceVnd)) }));
      onDone();
    },
  });
}

function typedFrom({ people, toArea }: Shipment): Typed {
  const receiver = people.find((person) => person.role === 'receiver');
  return { name: receiver?.name ?? '', phone: receiver?.phone ?? '', address: receiver?.address ?? '', area: toArea, reason: '' };
}

function bodyOf(shipment: Shipment, { name, phone, address, reason }: Typed, area: string): Asked<'changeShipmentAddress'> {
  const known = shipment.people.find((person) => person.role === 'receiver' && person.name === name.trim());
  const receiver = { name: name.trim(), address: address.trim(), ...(phone.trim() === '' ? {} : { phone: phone.trim() }), ...(known?.email ? { email: known.email } : {}) };
  return { ...ofVersion(shipment), receiver, ...(area === shipment.toArea ? {} : { toArea: area }), reason: reason.trim() };
}
