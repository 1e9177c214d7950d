import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { MEDIA_TYPES } from '#modules/digitisation/rules/kinds.ts';
import { shownName } from '#modules/digitisation/rules/names.ts';
import { Button, RefusedAct } from '#web/ui/button.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { Select } from '#web/ui/select.tsx';
import { sizeWords } from '../words.ts';
import { Camera } from './camera.tsx';
import { joinPages } from './join.ts';
import { PageList } from './page-list.tsx';
import { isTooCoarse } from './pages.ts';
import { LEAST_DPI, PAPER_NAMES, type Paper } from './resolution.ts';
import './scan.css';
import { scanText } from './text.ts';
import { useScanPages, type ScanPages } from './use-scan-pages.ts';

const LONGEST_NAME = 80;

type ScanToPdfProps = { /** The paper that is scanned; the file is named after it. */ name: string; /** The most bytes that are taken; what would be sent back is not let go of. */ mostBytes: number | undefined; onMade: (file: File) => void; onClose: () => void; /** Another paper that waits to be scanned. */ next?: { readonly no: string; readonly begin: () => void } | undefined };

/** What the desk had last: the next paper most likely comes from the same place. */
const last: { paper: Paper; camera: boolean } = { paper: 'a4', camera: false };

/** The pages together are more than is taken; says so in words. */
class TooLarge extends Error {}

/** Several pages from a camera or from files become one PDF; pages that are too coarse are sent back before anything is stored. */
export function ScanToPdf({ name, mostBytes, onMade, onClose, next }: ScanToPdfProps) {
  const t = useSay(scanText);
  const { language } = useLanguage();
  const scan = useScanPages();
  const [paper, setPaper] = useState<Paper>(last.paper);
  const [camera, setCamera] = useState(last.camera);
  const [leaving, setLeaving] = useState(false);
  const { pages } = scan;
  const coarse = pages.filter((page) => isTooCoarse(page, paper)).length;
  const join = useMutation({
    mutationFn: async (_then: (() => void) | undefined) => {
      const bytes = await joinPages(pages, paper);
      if (mostBytes !== undefined && bytes.length > mostBytes) throw new TooLarge(t('joinTooLarge', { size: sizeWords(bytes.length, language), most: sizeWords(mostBytes, language) }));
      return bytes;
    },
    onSuccess: (bytes, then) => {
      Object.assign(last, { paper, camera });
      onMade(new File([bytes], `${shownName(name.slice(0, LONGEST_NAME))}.pdf`, { type: MEDIA_TYPES.pdf }));
      onClose();
      then?.();
    },
  });
  const hindrance = pages.length === 0 ? t('joinNone') : coarse > 0 ? t('joinCoarse', { count: coarse }) : undefined;
  const make = (then?: () => void) => (hindrance === undefined && !join.isPending ? join.mutate(then) : undefined);
  // What was scanned is not thrown away by one key.
  const leave = () => (pages.length > 0 && !leaving ? setLeaving(true) : onClose());
  const again = pages.findIndex((page) => page.id === scan.again);
  return (
    <Dialog
      title={t('title')}
      open
      broad
      onClose={leave}
      onMain={() => make(next?.begin)}
      actions={<Acts count={pages.length} hindrance={hindrance} pending={join.isPending} leaving={leaving} next={next?.no} onNext={() => make(next?.begin)} onMake={() => make()} onLeave={leave} onStay={() => setLeaving(false)} />}
    >
      <div className="scan">
        <p className="strong">{t('of', { name })}</p>
        <p className="out-of-sight" role="status">
          {scan.said}
        </p>
        <Sources scan={scan} paper={paper} onPaper={setPaper} camera={camera} onCamera={() => setCamera(!camera)} />
        <div className="scan-columns">
          <div className="stack">{pages.length === 0 ? <p className="small">{t('pagesNone')}</p> : <PageList scan={scan} paper={paper} onAgain={(id) => takeAgain(scan, id, () => setCamera(true))} />}</div>
          {camera ? <Camera paper={paper} again={again === -1 ? undefined : again + 1} onAgainNot={() => scan.takeAgain(undefined)} onPage={(page) => scan.take([page])} /> : <LargePage scan={scan} />}
        </div>
        {join.isError ? (
          <p className="notice late" role="alert">
            {join.error instanceof TooLarge ? join.error.message : t('joinFailed')}
          </p>
        ) : null}
        <p className="small">{t('source', { least: LEAST_DPI })}</p>
      </div>
    </Dialog>
  );
}

/** A page that is taken again waits for the camera, or for the next file. */
function takeAgain(scan: ScanPages, id: string, turnCameraOn: () => void): void {
  scan.takeAgain(id);
  turnCameraOn();
}

type SourcesProps = { scan: ScanPages; paper: Paper; onPaper: (paper: Paper) => void; camera: boolean; onCamera: () => void };

function Sources({ scan, paper, onPaper, camera, onCamera }: SourcesProps) {
  const t = useSay(scanText);
  return (
    <>
      <div className="fields">
        <Select label={t('paper')} hint={t('paperHint')} choices={PAPER_NAMES.map((id) => ({ id, label: t(`paper.${id}`) }))} value={paper} onChange={onPaper} />
        <div className="stack tight">
          <div className="row">
            <FileTrigger allowsMultiple acceptedFileTypes={Object.values(MEDIA_TYPES)} onSelect={(files) => void scan.add([...(files ?? [])])}>
              <Button autoFocus>{t('files')}</Button>
            </FileTrigger>
            <Button onPress={onCamera}>{camera ? t('cameraOff') : t('camera')}</Button>
          </div>
          <p className="small">{t('filesHint')}</p>
        </div>
      </div>
      {scan.reading === undefined ? null : <p role="status">{t('reading', { name: scan.reading })}</p>}
      {scan.problems.map((problem) => (
        <p key={problem} className="notice late" role="alert">
          {problem}
        </p>
      ))}
    </>
  );
}

function LargePage({ scan }: { scan: ScanPages }) {
  const t = useSay(scanText);
  const at = scan.pages.findIndex((page) => page.id === scan.chosen);
  const page = scan.pages[at];
  if (page === undefined) return null;
  return (
    <figure className="scan-large">
      <img src={page.picture} alt={t('pageNo', { no: at + 1 })} style={{ transform: `rotate(${page.turn}deg)` }} />
    </figure>
  );
}

type ActsProps = { count: number; hindrance: string | undefined; pending: boolean; leaving: boolean; next: string | undefined; onNext: () => void; onMake: () => void; onLeave: () => void; onStay: () => void };

function Acts({ count, hindrance, pending, leaving, next, onNext, onMake, onLeave, onStay }: ActsProps) {
  const t = useSay(scanText);
  if (leaving) {
    return (
      <>
        <p className="notice warn" role="alert">
          {t('leaveAsk', { count })}
        </p>
        <Button look="main" onPress={onStay} autoFocus>
          {t('stay')}
        </Button>
        <Button look="danger" onPress={onLeave}>
          {t('leave')}
        </Button>
      </>
    );
  }
  if (hindrance !== undefined) {
    return (
      <>
        <RefusedAct reason={hindrance}>{t('join')}</RefusedAct>
        <Back onLeave={onLeave} />
      </>
    );
  }
  return (
    <>
      {next === undefined ? null : (
        <Button look="main" keys="Ctrl ↵" onPress={onNext} pending={pending}>
          {t('joinNext', { no: next })}
        </Button>
      )}
      <Button {...(next === undefined ? { look: 'main', keys: 'Ctrl ↵' } : {})} onPress={onMake} pending={pending}>
        {t('joinCount', { count })}
      </Button>
      <Back onLeave={onLeave} />
    </>
  );
}

function Back({ onLeave }: Pick<ActsProps, 'onLeave'>) {
  const t = useSay(scanText);
  return (
    <Button look="quiet" keys="Esc" onPress={onLeave}>
      {t('back')}
    </Button>
  );
}
