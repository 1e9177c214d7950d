import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { messages } from '#modules/digitisation/messages.ts';
import { MEDIA_TYPES } from '#modules/digitisation/rules/kinds.ts';
import { shownName } from '#modules/digitisation/rules/names.ts';
import { askHeaders } from '#web/api/client.ts';
import { ApiRefusal, isFacts, Unreachable } from '#web/api/refusal.ts';
import { Loaded } from '#web/parts/loaded.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { Skeleton } from '#web/ui/states.tsx';
import { useAddress } from './preview/address.ts';
import { ImageView } from './preview/image-view.tsx';
import './preview/preview.css';
import type { FileRow } from './rows.ts';
import { filesText } from './text.ts';

const PdfView = lazy(async () => ({ default: (await import('./preview/pdf-view.tsx')).PdfView }));

type FileViewProps = {
  file: FileRow;
  /** Where its bytes are fetched from, once: each look is entered. */
  url: string;
  /** Whether it may be saved and printed here. */
  mayKeep: boolean;
};

/** A file on the screen, from this page's memory only: when the view goes nothing of it is left. What may not be opened says why. */
export function FileView({ file, url, mayKeep }: FileViewProps) {
  const word = useSayCode(messages);
  if (!file.servable) return <p className={`notice ${file.state === 'infected' ? 'late' : 'warn'}`}>{word(`digitisation.${file.state}`)}</p>;
  return <Opened key={url} file={file} url={url} mayKeep={mayKeep} />;
}

function Opened({ file, url, mayKeep }: FileViewProps) {
  const t = useSay(filesText);
  const name = shownName(file.name);
  const asked = useQuery({ queryKey: ['getFile', url], gcTime: 0, staleTime: Number.POSITIVE_INFINITY, retry: false, refetchOnWindowFocus: false, refetchOnReconnect: false, queryFn: () => bytesOf(url) });
  return (
    <div className="preview">
      {file.state === 'unscanned' ? <p className="notice warn">{t('openUnscanned')}</p> : null}
      <Loaded asked={asked} lines={10}>
        {(bytes) => (
          <>
            {file.type === 'pdf' ? (
              <Suspense fallback={<Skeleton lines={10} />}>
                <PdfView bytes={bytes} name={name} />
              </Suspense>
            ) : (
              <ImageView bytes={bytes} type={MEDIA_TYPES[file.type]} name={name} />
            )}
            {mayKeep ? <Keep file={file} bytes={bytes} /> : null}
          </>
        )}
      </Loaded>
    </div>
  );
}

/** Printing opens the file in its own tab; saving keeps it on this machine. */
function Keep({ file, bytes }: { file: FileRow; bytes: ArrayBuffer }) {
  const t = useSay(filesText);
  const address = useAddress(bytes, MEDIA_TYPES[file.type]);
  return (
    <p className="row">
      <a className="button small" href={address} target="_blank" rel="noreferrer">
        {t('print')}
      </a>
      <a className="button small" href={address} download={shownName(file.name)}>
        {t('download')}
      </a>
    </p>
  );
}

async function bytesOf(url: string): Promise<ArrayBuffer> {
  const response = await fetch(url, { credentials: 'same-origin', cache: 'no-store', headers: { ...askHeaders() } }).catch(() => {
    throw new Unreachable();
  });
  if (response.ok) return response.arrayBuffer();
  const body: unknown = await response.json().catch(() => ({}));
  throw new ApiRefusal(response.status, isFacts(body) ? body : {});
}
