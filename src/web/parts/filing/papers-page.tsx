import { useQueryClient } from '@tanstack/react-query';
import { answer, api } from '#web/api/client.ts';
import { FileSlot } from '#web/parts/files/file-slot.tsx';
import { useUploading } from '#web/parts/files/sending/use-uploads.ts';
import { Button, RefusedAct } from '#web/ui/button.tsx';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { placeOf } from './answers/place.ts';
import { ErrorSummary } from './error-summary.tsx';
import type { PageProps } from './page-props.ts';
import { paperName } from './paper-name.ts';
import { getFiling } from './questions.ts';
import type { Filing } from './questions.ts';
import { filingText } from './text.ts';

/** The papers of this filing, each with its files. */
export function PapersPage({ filing, tried, attempt, owner }: PageProps & { owner: string | null }) {
  const t = useSay(filingText);
  const { language } = useLanguage();
  const queries = useQueryClient();
  const uploading = useUploading(`filing:${filing.id}`) > 0;
  const show = (view: Filing) => queries.setQueryData(getFiling(filing.id).queryKey, view);
  const params = { path: { id: filing.id } };
  const attach = async (component: string, fileId: string) => show(await answer(api.POST('/api/filings/{id}/files', { params, body: { component, fileId } })));
  const detach = async (useId: string) => show(await answer(api.POST('/api/filings/{id}/files/{useId}/remove', { params: { path: { id: filing.id, useId } } })));
  const missing = filing.papers.filter((paper) => paper.required && !paper.byForm && paper.files.length === 0);
  return (
    <>
      <p>{t('papersHow')}</p>
      {tried > 0 ? <ErrorSummary attempt={tried} wrong={missing.map((paper) => ({ id: `giay_${paper.component}`, sentence: t('paperMissing', { name: paperName(paper, language) }) }))} /> : null}
      <h2 className="out-of-sight">{t('papersList')}</h2>
      {filing.papers.map((paper) => (
        <div key={paper.component} id={placeOf(`giay_${paper.component}`)} className="wizard-paper">
          {paper.byForm ? (
            <>
              <h3>{paperName(paper, language)}</h3>
              <p className="small">✓ {t('paperByForm')}</p>
            </>
          ) : (
            <FileSlot
              place={`filing:${filing.id}`}
              component={paper.component}
              name={paperName(paper, language)}
              required={paper.required}
              files={paper.files}
              keptFor={owner}
              attach={(fileId) => attach(paper.component, fileId)}
              detach={(useId) => detach(useId)}
              fileUrl={(useId) => `/api/filings/${filing.id}/files/${useId}`}
            />
          )}
          {paper.help ? <p className="small">{paper.help[language]}</p> : null}
        </div>
      ))}
      <div className="actions">
        {uploading ? (
          <RefusedAct reason={t('uploading')}>{t('goOn')}</RefusedAct>
        ) : (
          <Button look="main" onPress={() => attempt(missing.length > 0)}>
            {t('goOn')}
          </Button>
        )}
      </div>
    </>
  );
}
