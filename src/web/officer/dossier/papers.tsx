import { Card } from '#web/ui/card.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { EmptyState } from '#web/ui/states.tsx';
import { openRequest } from './open-request.ts';
import type { Dossier } from './questions.ts';
import { dossierText } from './text.ts';
import { roomWords } from './words.ts';

type Paper = Dossier['papers'][number];

/** The papers of the published list, as found; how many are wanted stands beside how many are there. */
export function Papers({ dossier }: { dossier: Dossier }) {
  const t = useSay(dossierText);
  const awaited = openRequest(dossier)?.papers.map((paper) => paper.no) ?? [];
  return (
    <Card title={t('papers')} bare mark={<span className="small">{t('paperCount', { count: dossier.papers.length })}</span>}>
      {dossier.papers.length === 0 ? (
        <EmptyState title={t('papersNone')} how={t('papersNoneHow')} />
      ) : (
        <DataTable
          label={t('papers')}
          rows={dossier.papers}
          rowId={(paper) => String(paper.no)}
          columns={[
            { key: 'name', head: t('component'), cell: (paper) => `${paper.no}. ${paper.name}` },
            { key: 'originals', head: t('originals'), number: true, cell: (paper) => found(paper.originals, wantedOnPaper(paper, paper.wantedOriginals)) },
            ...(dossier.papers.some((paper) => paper.certified > 0) ? [{ key: 'certified', head: t('certified'), number: true, cell: (paper: Paper) => found(paper.certified, 0) }] : []),
            { key: 'copies', head: t('copies'), number: true, cell: (paper) => found(paper.copies, wantedOnPaper(paper, paper.wantedCopies)) },
            ...(dossier.papers.some((paper) => paper.electronic > 0) ? [{ key: 'electronic', head: t('electronic'), number: true, cell: (paper: Paper) => found(paper.electronic, 0) }] : []),
            { key: 'state', head: t('state'), cell: (paper) => <PaperState paper={paper} awaited={awaited.includes(paper.no)} /> },
          ]}
        />
      )}
    </Card>
  );
}

function PaperState({ paper, awaited }: { paper: Paper; awaited: boolean }) {
  const t = useSay(dossierText);
  const word = useSayCode(roomWords);
  if (awaited) {
    return (
      <span className="paper-state">
        <Chip tone="warn">{t('awaited')}</Chip>
      </span>
    );
  }
  const tone = { complete: 'ok', missing: 'late', notApplicable: 'quiet' } as const;
  return (
    <>
      <Chip tone={tone[paper.state]}>{word(`dossier.paperState.${paper.state}`)}</Chip>
      {paper.reason ? <p className="small">{paper.reason}</p> : null}
    </>
  );
}

/** A paper that came as a file is not wanted on paper as well. */
function wantedOnPaper({ electronic }: Paper, wanted: number): number {
  return electronic > 0 ? 0 : wanted;
}

function found(there: number, wanted: number): string {
  if (there === 0 && wanted === 0) return '–';
  return wanted > there ? `${there} / ${wanted}` : String(there);
}
