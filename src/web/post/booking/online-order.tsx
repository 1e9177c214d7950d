import { useQuery } from '@tanstack/react-query';
import { answer, api } from '#web/api/client.ts';
import { Button } from '#web/ui/button.tsx';
import { useSay } from '#web/ui/language.tsx';
import { useAnnounce } from '#web/ui/live.tsx';
import { dayShort } from '#web/ui/show.ts';
import type { Area } from './areas.ts';
import { orderIn } from './draft.ts';
import type { ReturnDraft } from './draft.ts';
import { bookingText } from './text.ts';

type OnlineOrderProps = { dossierId: string; areas: readonly Area[]; onFill: (patch: Partial<ReturnDraft>) => void };

/** What she ordered when she filed online, put into the form by one press; the price is agreed and the booking made by whoever is here, never by itself. */
export function OnlineOrder({ dossierId, areas, onFill }: OnlineOrderProps) {
  const t = useSay(bookingText);
  const announce = useAnnounce();
  const asked = useQuery({ queryKey: ['getReturnOrder', dossierId], refetchOnWindowFocus: false, queryFn: () => answer(api.GET('/api/submissions/{id}/return-order', { params: { path: { id: dossierId } } })) });
  const order = asked.data?.order;
  if (!order) return null;
  const fill = () => {
    onFill(orderIn(order, areas));
    announce(t('orderFilled'));
  };
  return (
    <div className="notice stack tight">
      <p>{t('orderOnline', { day: dayShort(order.chosenAt), name: order.name, address: order.address })}</p>
      <p className="small">{t('orderHow')}</p>
      <div className="actions">
        <Button onPress={fill}>{t('orderFill')}</Button>
      </div>
    </div>
  );
}
