import { useMutation } from '@tanstack/react-query';
import { saveFile } from '#web/parts/save-file.ts';
import { RefusalNotice } from '#web/parts/refusal-notice.tsx';
import { Button } from '#web/ui/button.tsx';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { useAnnounce } from '#web/ui/live.tsx';
import { count } from '#web/ui/show.ts';
import { MOST_ROWS } from './export.ts';
import { tillText } from './text.ts';

type ExportButtonProps = { name: string; make: () => Promise<{ text: string; rows: number; more: boolean }> };

/** Saves a list as a file for a spreadsheet, and says how many rows it holds. */
export function ExportButton({ name, make }: ExportButtonProps) {
  const t = useSay(tillText);
  const { language } = useLanguage();
  const announce = useAnnounce();
  const save = useMutation({
    mutationFn: make,
    onSuccess: ({ text, rows, more }) => {
      saveFile(name, text);
      announce(t(more ? 'exportedSome' : 'exported', { count: count(more ? MOST_ROWS : rows, language) }));
    },
  });
  return (
    <>
      <RefusalNotice error={save.error} onRetry={() => save.mutate()} />
      <Button size="small" onPress={() => save.mutate()} pending={save.isPending}>
        {t('export')}
      </Button>
    </>
  );
}
