import { useState } from 'react';
import { Button } from '#web/ui/button.tsx';
import { useSay } from '#web/ui/language.tsx';
import { ExportDialog } from './export-dialog.tsx';
import type { ExportAsked, ExportOf } from './questions.ts';
import { exportsText } from './text.ts';

type ExportButtonProps = { of: ExportOf; /** What the operation behind the page was asked with, without limit and after. */ asked: ExportAsked };

/** Takes what stands on a report page along as a file. */
export function ExportButton({ of, asked }: ExportButtonProps) {
  const t = useSay(exportsText);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" onPress={() => setOpen(true)}>
        {t('take')}
      </Button>
      {open ? <ExportDialog of={of} asked={asked} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
