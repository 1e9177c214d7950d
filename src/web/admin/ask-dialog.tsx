import type { ReactNode } from 'react';
import { useAct } from '#web/parts/act.ts';
import { FieldsForm, useFieldsForm } from '#web/parts/asking/fields-form.tsx';
import type { Field, Values } from '#web/parts/asking/fields.ts';
import { RefusalNotice } from '#web/parts/refusal-notice.tsx';
import { Button } from '#web/ui/button.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { useSay } from '#web/ui/language.tsx';
import { useAnnounce } from '#web/ui/live.tsx';
import { adminText } from './text.ts';

type AskDialogProps<O> = {
  title: string;
  /** The verb on the main button. */
  main: string;
  fields: readonly Field[];
  send: (values: Values, key: string) => Promise<O>;
  /** What is said when it is done. */
  said: (result: O) => string;
  changes: readonly string[];
  onClose: () => void;
  note?: ReactNode;
  danger?: boolean;
  check?: (values: Values) => Readonly<Record<string, string>>;
};

/** A few questions, one act, and the word that it is done. */
export function AskDialog<O>({ title, main, fields, send, said, changes, onClose, note, danger = false, check }: AskDialogProps<O>) {
  const t = useSay(adminText);
  const announce = useAnnounce();
  const act = useAct(send, {
    changes,
    onDone: (result) => {
      announce(said(result));
      onClose();
    },
  });
  const { form, submit, refusalInField } = useFieldsForm(fields, { refusal: act.error, check });
  const onMain = () => {
    if (!act.isPending) submit((values) => act.mutate(values));
  };
  return (
    <Dialog
      title={title}
      open
      onClose={onClose}
      onMain={onMain}
      actions={
        <>
          <Button look={danger ? 'danger' : 'main'} keys="Ctrl ↵" onPress={onMain} pending={act.isPending}>
            {main}
          </Button>
          <Button look="quiet" keys="Esc" onPress={onClose}>
            {t('notNow')}
          </Button>
        </>
      }
    >
      {note}
      <FieldsForm form={form} />
      {refusalInField ? null : <RefusalNotice error={act.error} />}
    </Dialog>
  );
}
