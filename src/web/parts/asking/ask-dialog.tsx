import type { ReactNode } from 'react';
import { useAnnounce } from '#web/ui/live.tsx';
import { useAct } from '../act.ts';
import { ActDialog } from './act-dialog.tsx';
import { FieldsForm, useFieldsForm } from './fields-form.tsx';
import type { Field, Values } from './fields.ts';

type AskDialogProps<O> = {
  title: string;
  /** The verb on the main button; the title unless told. */
  main?: string;
  fields: readonly Field[];
  send: (values: Values, key: string) => Promise<O>;
  /** What is said when it is done. */
  said: (result: O) => string;
  /** Query keys (operation ids) whose answers are old then. */
  changes: readonly string[];
  onClose: () => void;
  onDone?: (result: O) => void;
  /** Offered beside a refusal: ask anew what is shown. */
  onRetry?: () => void;
  note?: ReactNode;
  danger?: boolean;
  broad?: boolean;
  /** Mistakes that only several fields together show, in words. */
  check?: (values: Values) => Readonly<Record<string, string>>;
};

/** A few questions, one act, and the word that it is done. */
export function AskDialog<O>({ title, main, fields, send, said, changes, onClose, onDone, onRetry, note, danger = false, broad = false, check }: AskDialogProps<O>) {
  const announce = useAnnounce();
  const act = useAct(send, {
    changes,
    onDone: (result) => {
      announce(said(result));
      onDone?.(result);
      onClose();
    },
  });
  const { form, submit, refusalInField } = useFieldsForm(fields, { refusal: act.error, check });
  const retry = () => {
    onRetry?.();
    act.reset();
  };
  return (
    <ActDialog title={title} main={main} act={act} onMain={() => submit(act.mutate)} onClose={onClose} onRetry={onRetry === undefined ? undefined : retry} danger={danger} broad={broad} refusalInField={refusalInField}>
      {note}
      <FieldsForm form={form} />
    </ActDialog>
  );
}
