import { shownName } from '#modules/digitisation/rules/names.ts';
import { FileView } from '#web/parts/files/file-view.tsx';
import { kindWords, sizeWords } from '#web/parts/files/words.ts';
import { Card } from '#web/ui/card.tsx';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import type { Submission } from './questions.ts';
import { inboxText } from './text.ts';

type Paper = Submission['papers'][number];
export type SentFile = Paper['files'][number];

type PapersProps = { submission: Submission; chosen: SentFile | undefined; onChoose: (file: SentFile) => void };

/** The papers of the published list with what was sent for each; a file opens beside the form. */
export function Papers({ submission: { papers }, chosen, onChoose }: PapersProps) {
  const t = useSay(inboxText);
  const some = papers.some(({ files }) => files.length > 0);
  return (
    <Card title={t('files')} foot={some && chosen === undefined ? t('chooseFile') : undefined}>
      {papers.length === 0 ? <p>{t('filesNone')}</p> : null}
      <ul className="submission-papers">
        {papers.map((paper) => (
          <li key={paper.component} className="stack tight">
            <PaperHead paper={paper} />
            {paper.files.map((file) => (
              <FileButton key={file.useId} file={file} chosen={file.useId === chosen?.useId} onChoose={onChoose} />
            ))}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function FileButton({ file, chosen, onChoose }: { file: SentFile; chosen: boolean; onChoose: (file: SentFile) => void }) {
  const t = useSay(inboxText);
  const { language } = useLanguage();
  const name = shownName(file.name);
  return (
    <button type="button" className="submission-file" aria-pressed={chosen} onClick={() => onChoose(file)}>
      <span className="submission-file-name">{name}</span>
      <span className="small">{[kindWords(file.type), ...(file.pages === null ? [] : [t('pages', { count: file.pages })]), sizeWords(file.bytes, language)].join(' · ')}</span>
    </button>
  );
}

function PaperHead({ paper: { component, name, short, required, byForm, files, asked, sent } }: { paper: Paper }) {
  const t = useSay(inboxText);
  const { language } = useLanguage();
  const missing = files.length === 0 && !byForm;
  return (
    <>
      <p>
        <span className="strong">
          {component}. {short?.[language] ?? name}
        </span>
        {required || byForm ? null : <span className="small"> ({t('optionalPaper')})</span>}
      </p>
      <p className="row">
        {byForm ? <span className="small">{t('byForm')}</span> : null}
        {missing ? <Chip tone={required ? 'late' : 'quiet'}>{t('fileMissing')}</Chip> : null}
        {sent ? <Chip tone="warn">{t('sentNow')}</Chip> : null}
      </p>
      {asked === null ? null : <p className="small">{asked === '' ? t('askedAgain') : t('askedFor', { what: asked })}</p>}
    </>
  );
}

/** One file beside the form. */
export function FileBeside({ file }: { file: SentFile }) {
  return (
    <Card title={shownName(file.name)}>
      <FileView file={file} url={`/api/dossier-files/${file.useId}`} mayKeep />
    </Card>
  );
}
