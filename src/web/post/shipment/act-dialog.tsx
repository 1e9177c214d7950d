import { useQueryClient } from '@tanstack/react-query';
import { AskDialog } from '#web/parts/asking/ask-dialog.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import type { Choice } from '#web/ui/select.tsx';
import { postalWords } from '../words.ts';
import type { PlainAct } from './acting.ts';
import { CHANGED_BY_ACTS, getShipment, usePapersToRecover } from './questions.ts';
import type { ActionName, Shipment } from './questions.ts';
import { shipmentText } from './text.ts';

type ActDialogProps = { shipment: Shipment; action: ActionName; plain: PlainAct; signers: readonly Choice[]; onSecret: (secret: string) => void; onClose: () => void };

/** An act on a shipment that is a few questions: what is to be known before, what it asks, and what followed. */
export function ActDialog({ shipment, action, plain, signers, onSecret, onClose }: ActDialogProps) {
  const t = useSay(shipmentText);
  const word = useSayCode(postalWords);
  const queries = useQueryClient();
  const title = word(`postal.action.${action}`);
  const recover = usePapersToRecover(shipment.dossier.id, action === 'confirmDelivery');
  const asking = { shipment, signers, recover, t, word };
  const note = plain.note?.(asking);
  return (
    <AskDialog
      title={title}
      fields={plain.fields(asking)}
      send={(values, key) => plain.send(shipment, values, key)}
      said={({ more }) => [t('done', { act: title }), ...(more === undefined ? [] : [t(more.words, more.facts)])].join(' ')}
      changes={CHANGED_BY_ACTS}
      onDone={({ secret }) => (secret === undefined ? undefined : onSecret(secret))}
      onRetry={() => void queries.invalidateQueries({ queryKey: getShipment(shipment.id).queryKey })}
      onClose={onClose}
      note={note === undefined ? undefined : <p className={plain.danger ? 'notice warn' : 'notice'}>{note}</p>}
      danger={plain.danger ?? false}
    />
  );
}
