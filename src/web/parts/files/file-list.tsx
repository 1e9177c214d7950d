import { useState } from 'react';
import { messages } from '#modules/digitisation/messages.ts';
import type { FileState } from '#modules/digitisation/rules/kinds.ts';
import { shownName } from '#modules/digitisation/rules/names.ts';
import { Button } from '#web/ui/button.tsx';
import { useLanguage, useSay, useSayCode } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { instantShort } from '#web/ui/show.ts';
import './files.css';
import { PreviewDialog } from './preview-dialog.tsx';
import { RemoveFile } from './remove-file.tsx';
import type { SlotFile } from './rows.ts';
import { filesText } from './text.ts';
import { kindWords, sizeWords } from './words.ts';

const TONES = { pending: 'warn', clean: 'ok', infected: 'late', unscanned: 'quiet' } as const satisfies Record<FileState, string>;

type FileListProps = {
  /** What the files are of. */
  label: string;
  files: readonly SlotFile[];
  fileUrl?: ((useId: string) => string) | undefined;
  /** Whether what is shown may be saved or printed here. */
  mayKeep: boolean;
  detach?: ((useId: string, reason: string) => Promise<unknown>) | undefined;
  reasonNeeded?: boolean;
};

/** The files of one paper: what each is, what the scanner said of it, and what can be done with it. */
export function FileList({ label, files, fileUrl, mayKeep, detach, reasonNeeded = false }: FileListProps) {
  const [shown, setShown] = useState<string>();
  const [leaving, setLeaving] = useState<string>();
  const looked = files.find((file) => file.useId === shown);
  const removed = files.find((file) => file.useId === leaving);
  return (
    <>
      <ul className="file-lines" aria-label={label}>
        {files.map((file) => (
          <FileLine
            key={file.useId}
            file={file}
            onLook={file.servable && fileUrl !== undefined ? () => setShown(file.useId) : undefined}
            onRemove={detach === undefined ? undefined : () => setLeaving(file.useId)}
          />
        ))}
      </ul>
      {looked && fileUrl ? <PreviewDialog file={looked} url={fileUrl(looked.useId)} mayKeep={mayKeep} onClose={() => setShown(undefined)} /> : null}
      {removed && detach ? <RemoveFile file={removed} detach={detach} reasonNeeded={reasonNeeded} onClose={() => setLeaving(undefined)} /> : null}
    </>
  );
}

function FileLine({ file, onLook, onRemove }: { file: SlotFile; onLook: (() => void) | undefined; onRemove: (() => void) | undefined }) {
  const t = useSay(filesText);
  const word = useSayCode(messages);
  const name = shownName(file.name);
  return (
    <li className="file-line">
      <div className="file-what">
        <p className="file-name">{name}</p>
        <p className="small">{useFileFacts(file)}</p>
        {file.servable ? null : (
          <p className={file.state === 'infected' ? 'file-refused' : 'small'}>
            {word(`digitisation.${file.state}`)} {file.found === null ? '' : t('foundAs', { found: file.found })}
          </p>
        )}
      </div>
      <Chip tone={TONES[file.state]}>{word(`fileState.${file.state}`)}</Chip>
      <div className="file-acts">
        {onLook === undefined ? null : (
          <Button size="small" onPress={onLook} label={t('lookAt', { name })}>
            {t('look')}
          </Button>
        )}
        {onRemove === undefined ? null : (
          <Button size="small" look="quiet" onPress={onRemove} label={t('removeFile', { name })}>
            {t('remove')}
          </Button>
        )}
      </div>
    </li>
  );
}

/** `PDF · 3 trang · 1,2 MB · Nguyễn Thị Lan gắn lúc 09:45 19/02/2021`. */
function useFileFacts(file: SlotFile): string {
  const t = useSay(filesText);
  const { language } = useLanguage();
  const pages = file.pages === null ? undefined : t(file.pages === 1 ? 'page' : 'pages', { count: file.pages });
  const pixels = file.width !== null && file.height !== null ? `${file.width} × ${file.height}` : undefined;
  const when = file.attachedAt === undefined ? undefined : instantShort(file.attachedAt);
  const by = when === undefined ? undefined : file.attachedBy ? t('by', { name: file.attachedBy, when }) : t('byCitizen', { when });
  return [kindWords(file.type), pages, pixels, sizeWords(file.bytes, language), by].filter((part) => part !== undefined).join(' · ');
}
