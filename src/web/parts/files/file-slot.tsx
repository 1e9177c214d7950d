import { lazy, Suspense, useId, useState } from 'react';
import { Chip } from '#web/ui/mark.tsx';
import { useSay } from '#web/ui/language.tsx';
import { AddFiles } from './add-files.tsx';
import { FileList } from './file-list.tsx';
import './files.css';
import type { SlotFile } from './rows.ts';
import { SentBackLine, UploadLines } from './sending/upload-lines.tsx';
import { useUploads } from './sending/use-uploads.ts';
import { filesText } from './text.ts';

const ScanToPdf = lazy(async () => ({ default: (await import('./scan/scan-to-pdf.tsx')).ScanToPdf }));

/** The scanning of one paper of several, led by whoever shows them all. */
export type ScanTurn = {
  readonly open: boolean;
  readonly begin: () => void;
  readonly end: () => void;
  /** The key that begins it, shown on its button. */
  readonly keys: string | undefined;
  /** The paper after it that has nothing yet. */
  readonly next: { readonly no: string; readonly begin: () => void } | undefined;
};

type FileSlotProps = {
  /** Whose slot it is (`filing:…`, `dossier:…`): with the component the name under which a cut upload is found again. */
  place: string;
  component: string;
  name: string;
  /** Undefined: nothing is said of it. */
  required?: boolean | undefined;
  files: readonly SlotFile[];
  /** Who the browser may keep an unfinished upload for until it has arrived; null on a shared machine: nothing stays, nothing is saved or printed. */
  keptFor: string | null;
  /** Attaches a file that has arrived; asked again for the same file it changes nothing. Undefined: nothing can be added. */
  attach?: ((fileId: string) => Promise<unknown>) | undefined;
  /** Takes a file out again. Undefined: nothing can be taken out. */
  detach?: ((useId: string, reason: string) => Promise<unknown>) | undefined;
  reasonNeeded?: boolean;
  /** The address its bytes are fetched from, by the id of its use; undefined: names only. */
  fileUrl?: ((useId: string) => string) | undefined;
  /** Offers scanning with a camera or from a scanner's files: for staff. */
  scan?: boolean | ScanTurn;
  /** One of many: what is taken is said once for all of them, by whoever shows them (`TakesHint`). */
  dense?: boolean;
};

/** One paper and its files: what is there, what is on its way, and how to add more. */
export function FileSlot({ name, required, files, keptFor, detach, reasonNeeded = false, fileUrl, ...adding }: FileSlotProps) {
  const t = useSay(filesText);
  const id = useId();
  return (
    <section className="file-slot" aria-labelledby={id}>
      <div className="file-slot-head">
        <h3 id={id}>{name}</h3>
        {required === undefined ? null : <Chip tone={required && files.length === 0 ? 'warn' : 'quiet'}>{t(required ? 'required' : 'ifAny')}</Chip>}
      </div>
      {files.length > 0 ? <FileList label={name} files={files} fileUrl={fileUrl} mayKeep={keptFor !== null} detach={detach} reasonNeeded={reasonNeeded} /> : null}
      {adding.attach === undefined && files.length === 0 ? <p className="small">{t('none')}</p> : null}
      {adding.attach === undefined ? null : <Adding {...adding} name={name} keptFor={keptFor} attach={adding.attach} />}
    </section>
  );
}

type AddingProps = Pick<FileSlotProps, 'place' | 'component' | 'name' | 'keptFor' | 'scan' | 'dense'> & { attach: (fileId: string) => Promise<unknown> };

/** What is on its way to a paper, and how to add more. */
function Adding({ place, component, name, keptFor, attach, scan = false, dense = false }: AddingProps) {
  const [scanning, setScanning] = useState(false);
  const own: ScanTurn = { open: scanning, begin: () => setScanning(true), end: () => setScanning(false), keys: undefined, next: undefined };
  const turn = typeof scan === 'boolean' ? (scan ? own : undefined) : scan;
  const { rules, lines, sentBack, add, putAway } = useUploads({ place, component, keptFor, attach });
  return (
    <>
      <UploadLines lines={lines} />
      {sentBack.length === 0 ? null : (
        <ul className="file-lines">
          {sentBack.map((one) => (
            <SentBackLine key={one.key} name={one.name} why={one.why} onPutAway={() => putAway(one.key)} />
          ))}
        </ul>
      )}
      <AddFiles name={name} rules={rules} dense={dense} onFiles={add} scan={turn} />
      {turn?.open ? (
        <Suspense>
          <ScanToPdf name={name} mostBytes={rules?.mostBytes} onMade={(file) => add([file])} onClose={turn.end} next={turn.next} />
        </Suspense>
      ) : null}
    </>
  );
}
