import { useQueryClient } from '@tanstack/react-query';
import { FieldsForm, useFieldsForm } from '#web/parts/asking/fields-form.tsx';
import type { Values } from '#web/parts/asking/fields.ts';
import { useAct } from '#web/parts/act.ts';
import { RefusalNotice } from '#web/parts/refusal-notice.tsx';
import { Button } from '#web/ui/button.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { useAnnounce } from '#web/ui/live.tsx';
import type { Choice } from '#web/ui/select.tsx';
import { postalWords } from '../words.ts';
import type { PlainAct } from './plain-acts.ts';
import { CHANGED_BY_ACTS, getShipment } from './questions.ts';
import type { ActionName, Shipment } from './questions.ts';
import { shipmentText } from './text.ts';

type ActDialogProps = { shipment: Shipment; action: ActionName; plain: PlainAct; signers: readonly Choice[]; onSecret: (secret: string) => void; onClose: () => void };

/** The frame of every act on a shipment: what it asks, why it was refused, and the one button that does it. */
export function ActDialog({ shipment, action, plain, signers, onSecret, onClose }: ActDialogProps) {
  const t = useSay(shipmentText);
  const title = useSayCode(postalWords)(`postal.action.${action}`);
  const announce = useAnnounce();
  const queries = useQueryClient();
  const act = useAct((values: Values, key) => plain.send(shipment, values, key), {
    changes: CHANGED_BY_ACTS,
    onDone: ({ secret }) => {
      if (secret !== undefined) onSecret(secret);
      announce(t('done', { act: title }));
      onClose();
    },
  });
  const { form, submit, refusalInField } = useFieldsForm(plain.fields({ shipment, signers, t }), { refusal: act.error });
  const onMain = () => {
    if (!act.isPending) submit((values) => act.mutate(values));
  };
  const reload = () => {
    void queries.invalidateQueries({ queryKey: getShipment(shipment.id).queryKey });
    act.reset();
  };
  return (
    <Dialog
      title={title}
      open
      onClose={onClose}
      onMain={onMain}
      actions={
        <>
          <Button look={plain.danger ? 'danger' : 'main'} keys="Ctrl ↵" onPress={onMain} pending={act.isPending}>
            {title}
          </Button>
          <Button look="quiet" keys="Esc" onPress={onClose}>
            {t('back')}
          </Button>
        </>
      }
    >
      {action === 'accept' && shipment.direction === 'out' && signers.length === 0 ? <p className="notice warn">{t('signersNone')}</p> : null}
      <FieldsForm form={form} />
      {refusalInField ? null : <RefusalNotice error={act.error} onRetry={reload} />}
    </Dialog>
  );
}
