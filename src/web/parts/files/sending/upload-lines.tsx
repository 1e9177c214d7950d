import { shownName } from '#modules/digitisation/rules/names.ts';
import { ApiRefusal } from '#web/api/refusal.ts';
import { Button } from '#web/ui/button.tsx';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { uiText } from '#web/ui/text.ts';
import { filesText } from '../text.ts';
import { sizeWords } from '../words.ts';
import { dropUpload, goOnWith, pauseUpload, type Line } from './desk.ts';
import { FileGone } from './door.ts';
import { shareOf } from './upload.ts';

const SAID_EVERY = 25;

/** The uploads of one place with what can be done about each; a screen reader hears every quarter. */
export function UploadLines({ lines }: { lines: readonly Line[] }) {
  const said = useProgressWords(lines);
  return (
    <>
      <p className="out-of-sight" role="status">
        {said}
      </p>
      {lines.length === 0 ? null : (
        <ul className="file-lines">
          {lines.map((line) => (
            <UploadLine key={line.key} line={line} />
          ))}
        </ul>
      )}
    </>
  );
}

function UploadLine({ line }: { line: Line }) {
  const t = useSay(filesText);
  const { language } = useLanguage();
  const why = useWhy(line);
  const name = shownName(line.name);
  const { step } = line.upload;
  const percent = percentOf(line);
  if (step === 'refused') return <SentBackLine name={line.name} why={why} onPutAway={() => dropUpload(line.key)} />;
  return (
    <li className="file-line">
      <div className="file-what">
        <p className="file-name">{name}</p>
        <progress max={100} value={percent} aria-label={t('progress', { name })} />
        <p className="small">
          {line.inQueue ? t('inQueue') : why || t(step === 'done' ? 'attaching' : step)}
          {' · '}
          {t('sentOf', { percent, total: sizeWords(line.bytes, language) })}
        </p>
      </div>
      <div className="file-acts">
        {step === 'waiting' || step === 'paused' ? (
          <Button size="small" onPress={() => goOnWith(line.key)} label={t(step === 'waiting' ? 'goOnNowOf' : 'goOnOf', { name })}>
            {t(step === 'waiting' ? 'goOnNow' : 'goOn')}
          </Button>
        ) : (
          <Button size="small" onPress={() => pauseUpload(line.key)} label={t('pauseOf', { name })}>
            {t('pause')}
          </Button>
        )}
        <Button size="small" look="quiet" onPress={() => dropUpload(line.key)} label={t('cancelOf', { name })}>
          {t('cancel')}
        </Button>
      </div>
    </li>
  );
}

/** A file that was not taken: which, and why. */
export function SentBackLine({ name, why, onPutAway }: { name: string; why: string; onPutAway: () => void }) {
  const t = useSay(filesText);
  const shown = shownName(name);
  return (
    <li className="file-line">
      <div className="file-what" role="alert">
        <p className="file-name">{shown}</p>
        <p className="file-refused">{why}</p>
      </div>
      <div className="file-acts">
        <Button size="small" look="quiet" onPress={onPutAway} label={t('putAwayOf', { name: shown })}>
          {t('putAway')}
        </Button>
      </div>
    </li>
  );
}

/** What is said aloud of the upload that moves: each quarter, and what stops it. */
function useProgressWords(lines: readonly Line[]): string {
  const t = useSay(filesText);
  const moving = lines.find((line) => !line.inQueue && line.upload.step !== 'refused');
  if (moving === undefined) return '';
  const name = shownName(moving.name);
  if (moving.upload.step === 'waiting') return t('saidWaiting', { name });
  const percent = Math.floor(percentOf(moving) / SAID_EVERY) * SAID_EVERY;
  return percent === 0 ? '' : t('saidShare', { name, percent });
}

/** Why it was refused or waits, where anybody said why. */
function useWhy({ upload }: Line): string {
  const t = useSay(filesText);
  const ui = useSay(uiText);
  const { language } = useLanguage();
  if (upload.step !== 'refused' && upload.step !== 'waiting') return '';
  if (upload.error instanceof FileGone) return t('fileGone');
  if (upload.error instanceof ApiRefusal && upload.error.sentence[language] !== '') return upload.error.sentence[language];
  return upload.step === 'refused' ? ui('brokenTitle') : '';
}

function percentOf(line: Line): number {
  return Math.floor(shareOf(line.upload, line.bytes, line.onTheWire) * 100);
}
