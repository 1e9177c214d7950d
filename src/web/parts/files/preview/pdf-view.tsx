import { useEffect, useRef, useState } from 'react';
import { useSay } from '#web/ui/language.tsx';
import { ErrorState, Skeleton } from '#web/ui/states.tsx';
import { filesText } from '../text.ts';
import { drawPage, openPdf, textOf, type Pdf } from './open-pdf.ts';
import { ViewFrame } from './view-frame.tsx';

/** A PDF page by page, drawn here: no plug-in of the browser and no script of the file takes part. */
export function PdfView({ bytes, name }: { bytes: ArrayBuffer; name: string }) {
  const t = useSay(filesText);
  const { pdf, broken } = usePdf(bytes);
  const [page, setPage] = useState(1);
  if (broken) return <ErrorState title={t('unreadable')} how={t('unreadableHow')} />;
  if (pdf === undefined) return <Skeleton lines={10} />;
  return (
    <>
      <ViewFrame paging={{ page, pages: pdf.numPages, turn: setPage }}>{(zoom) => <DrawnPage key={page} pdf={pdf} page={page} zoom={zoom} name={name} />}</ViewFrame>
      <PageText key={page} pdf={pdf} page={page} />
    </>
  );
}

function DrawnPage({ pdf, page, zoom, name }: { pdf: Pdf; page: number; zoom: number; name: string }) {
  const t = useSay(filesText);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [drawn, setDrawn] = useState(false);
  useEffect(() => {
    const on = canvas.current;
    if (on === null) return undefined;
    let stop = () => undefined;
    let left = false;
    void (async () => {
      const opened = await pdf.getPage(page);
      if (left) return;
      const task = drawPage(opened, on, on.clientWidth, window.devicePixelRatio);
      stop = () => void task.cancel();
      // A drawing that was stopped for a larger one is no fault.
      await task.promise.then(() => setDrawn(true)).catch(() => undefined);
    })();
    return () => {
      left = true;
      stop();
    };
  }, [pdf, page, zoom]);
  return <canvas ref={canvas} className="view-page" role="img" aria-label={t('pagePicture', { page, pages: pdf.numPages, name })} data-drawn={drawn ? '' : undefined} style={{ width: `${zoom * 100}%` }} />;
}

/** The words of the page for those who hear or copy them. */
function PageText({ pdf, page }: { pdf: Pdf; page: number }) {
  const t = useSay(filesText);
  const [text, setText] = useState<string>();
  useEffect(() => {
    let left = false;
    void pdf
      .getPage(page)
      .then(textOf)
      .then((words) => (left ? undefined : setText(words)))
      .catch(() => undefined);
    return () => {
      left = true;
    };
  }, [pdf, page]);
  if (text === undefined) return null;
  if (text === '') return <p className="small">{t('pageNoText')}</p>;
  return (
    <details className="view-text">
      <summary>{t('pageText')}</summary>
      <p>{text}</p>
    </details>
  );
}

function usePdf(bytes: ArrayBuffer): { pdf: Pdf | undefined; broken: boolean } {
  const [state, setState] = useState<{ pdf: Pdf | undefined; broken: boolean }>({ pdf: undefined, broken: false });
  useEffect(() => {
    const task = openPdf(bytes);
    let left = false;
    task.promise.then(
      (pdf) => (left ? undefined : setState({ pdf, broken: false })),
      () => (left ? undefined : setState({ pdf: undefined, broken: true })),
    );
    return () => {
      left = true;
      void task.destroy();
    };
  }, [bytes]);
  return state;
}
