import { shownName } from '#modules/digitisation/rules/names.ts';
import { AskDialog } from '#web/parts/asking/ask-dialog.tsx';
import type { Field } from '#web/parts/asking/fields.ts';
import { read } from '#web/parts/asking/fields.ts';
import { useSay } from '#web/ui/language.tsx';
import type { SlotFile } from './rows.ts';
import { filesText } from './text.ts';

type RemoveFileProps = { file: SlotFile; detach: (useId: string, reason: string) => Promise<unknown>; reasonNeeded: boolean; onClose: () => void };

/** Takes a file out of its paper; where the dossier is in somebody's hands already, with the reason. */
export function RemoveFile({ file, detach, reasonNeeded, onClose }: RemoveFileProps) {
  const t = useSay(filesText);
  const name = shownName(file.name);
  const fields: readonly Field[] = reasonNeeded ? [{ key: 'reason', kind: 'line', label: t('reason'), hint: t('reasonHint'), max: 400 }] : [];
  return (
    <AskDialog
      title={t('removeTitle')}
      main={t('remove')}
      danger
      fields={fields}
      send={(values) => detach(file.useId, read(values, 'reason'))}
      said={() => t('removed', { name })}
      changes={['listFiles']}
      note={
        <>
          <p className="file-name">{t('removeAsk', { name })}</p>
          {reasonNeeded ? <p className="small">{t('removeKept')}</p> : null}
        </>
      }
      onClose={onClose}
    />
  );
}
