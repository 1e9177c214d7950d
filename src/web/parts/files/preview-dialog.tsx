import { shownName } from '#modules/digitisation/rules/names.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { useSay } from '#web/ui/language.tsx';
import { FileView } from './file-view.tsx';
import type { FileRow } from './rows.ts';
import { filesText } from './text.ts';

/** A file over the page. */
export function PreviewDialog({ file, url, mayKeep, onClose }: { file: FileRow; url: string; mayKeep: boolean; onClose: () => void }) {
  const t = useSay(filesText);
  return (
    <Dialog
      title={shownName(file.name)}
      open
      broad
      onClose={onClose}
      actions={
        <Button keys="Esc" onPress={onClose}>
          {t('back')}
        </Button>
      }
    >
      <FileView file={file} url={url} mayKeep={mayKeep} />
    </Dialog>
  );
}
