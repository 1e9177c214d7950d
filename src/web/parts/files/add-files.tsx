import { useState } from 'react';
import type { DragEvent } from 'react';
import { FileTrigger } from 'react-aria-components';
import { MEDIA_TYPES } from '#modules/digitisation/rules/kinds.ts';
import type { Answered } from '#web/api/shapes.ts';
import { Button } from '#web/ui/button.tsx';
import { given } from '#web/ui/given.ts';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { filesText } from './text.ts';
import { kindsWords, sizeWords } from './words.ts';

type AddFilesProps = { name: string; dense: boolean; rules: Answered<'getUploadRules'> | undefined; onFiles: (files: readonly File[]) => void; scan: { readonly begin: () => void; readonly keys: string | undefined } | undefined };

/** Choose, drop, take a photo, scan. The camera of a telephone is offered where fingers point. */
export function AddFiles({ name, dense, rules, onFiles, scan }: AddFilesProps) {
  const t = useSay(filesText);
  const size = dense ? 'small' : 'normal';
  const [over, setOver] = useState(false);
  const choose = (list: FileList | null) => onFiles([...(list ?? [])]);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    choose(event.dataTransfer.files);
  };
  const dragOver = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  };
  const pictures = (rules?.types ?? []).filter((type) => type !== 'pdf').map((type) => MEDIA_TYPES[type]);
  return (
    <div className={`file-add ${dense ? 'dense' : ''} ${over ? 'over' : ''}`} onDragOver={dragOver} onDragLeave={() => setOver(false)} onDrop={drop}>
      <div className="row">
        {scan === undefined ? null : (
          <Button size={size} onPress={scan.begin} {...given({ keys: scan.keys })}>
            {t('scan')}
            <span className="out-of-sight">: {name}</span>
          </Button>
        )}
        <FileTrigger allowsMultiple acceptedFileTypes={(rules?.types ?? []).map((type) => MEDIA_TYPES[type])} onSelect={choose}>
          <Button size={size} label={t('chooseFor', { name })}>{t('choose')}</Button>
        </FileTrigger>
        {hasFingers() ? (
          <FileTrigger defaultCamera="environment" acceptedFileTypes={pictures} onSelect={choose}>
            <Button size={size} label={t('photoFor', { name })}>{t('photo')}</Button>
          </FileTrigger>
        ) : (
          <span className="small">{t('dropHere')}</span>
        )}
      </div>
      {dense ? null : <TakesHint rules={rules} />}
    </div>
  );
}

/** Which kinds are taken, and how large. */
export function TakesHint({ rules }: Pick<AddFilesProps, 'rules'>) {
  const t = useSay(filesText);
  const { language } = useLanguage();
  if (rules === undefined) return null;
  return <p className="small">{t('takes', { kinds: kindsWords(rules.types), most: sizeWords(rules.mostBytes, language) })}</p>;
}

function hasFingers(): boolean {
  return window.matchMedia('(pointer: coarse)').matches;
}
