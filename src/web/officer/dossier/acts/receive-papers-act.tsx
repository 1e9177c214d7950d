import { useId, useState } from 'react';
import { answer, api } from '#web/api/client.ts';
import { TextField } from '#web/ui/field.tsx';
import { useSay } from '#web/ui/language.tsx';
import { enterMovesOn } from '#web/ui/enter-next.ts';
import { openRequest } from '../open-request.ts';
import type { Dossier } from '../questions.ts';
import { ActDialog } from './act-dialog.tsx';
import { about, useMoveAct } from './move-act.ts';
import type { Acting } from './move-act.ts';
import { actText } from './text.ts';

type Counts = { readonly originals: string; readonly certified: string; readonly copies: string };
type Brought = Readonly<Record<number, Counts>>;
type Paper = Dossier['papers'][number];

const KINDS = ['originals', 'certified', 'copies'] as const;

/** Takes in what was asked for: counted paper by paper, beginning with the numbers that were wanted. */
export function ReceivePapersAct(acting: Acting) {
  const t = useSay(actText);
  const { dossier } = acting;
  const numbers = openRequest(dossier)?.papers.map((paper) => paper.no) ?? [];
  const papers = dossier.papers.filter((paper) => numbers.includes(paper.no));
  const [brought, setBrought] = useState<Brought>(() => Object.fromEntries(papers.map((paper) => [paper.no, wantedOf(paper)])));
  const [note, setNote] = useState('');
  const act = useMoveAct(acting, (body: { papers: ReturnType<typeof paperFields>; note: string }, key) =>
    answer(
      api.POST('/api/dossiers/{id}/receive-supplement', {
        ...about(dossier, key),
        body: { expectedVersion: dossier.version, papers: body.papers, ...(body.note === '' ? {} : { note: body.note }) },
      }),
    ),
  );
  const submit = () => {
    if (!act.isPending) act.mutate({ papers: paperFields(brought), note: note.trim() });
  };
  return (
    <ActDialog {...acting} act={act} onMain={submit} broad>
      <p className="notice">{t('receiveNote')}</p>
      <div className="stack" onKeyDownCapture={enterMovesOn}>
        {papers.map((paper, index) => (
          <BroughtPaper
            key={paper.no}
            paper={paper}
            what={openRequest(dossier)?.papers.find((one) => one.no === paper.no)?.what ?? null}
            counts={brought[paper.no] ?? wantedOf(paper)}
            onChange={(counts) => setBrought((before) => ({ ...before, [paper.no]: counts }))}
            autoFocus={index === 0}
          />
        ))}
        <TextField label={t('note')} value={note} onChange={setNote} optional maxLength={400} />
      </div>
    </ActDialog>
  );
}

type BroughtPaperProps = { paper: Paper; what: string | null; counts: Counts; onChange: (counts: Counts) => void; autoFocus: boolean };

function BroughtPaper({ paper, what, counts, onChange, autoFocus }: BroughtPaperProps) {
  const t = useSay(actText);
  const id = useId();
  return (
    <div className="wanted-papers" role="group" aria-labelledby={id}>
      <p className="strong" id={id}>
        {paper.no}. {paper.name}
      </p>
      <p className="small">
        {t('wanted', { originals: paper.wantedOriginals, copies: paper.wantedCopies })}
        {what === null ? '' : ` – ${what}`}
      </p>
      <div className="count-fields">
        {KINDS.map((kind, index) => (
          <TextField
            key={kind}
            label={t(kind)}
            value={counts[kind]}
            onChange={(typed) => onChange({ ...counts, [kind]: typed.replace(/\D/g, '').slice(0, 3) })}
            inputMode="numeric"
            autoFocus={autoFocus && index === 0}
          />
        ))}
      </div>
    </div>
  );
}

function wantedOf(paper: Paper): Counts {
  return { originals: String(paper.wantedOriginals), certified: '0', copies: String(paper.wantedCopies) };
}

function paperFields(brought: Brought) {
  return Object.entries(brought).map(([no, counts]) => ({
    no: Number(no),
    state: 'complete' as const,
    originals: Number(counts.originals),
    certified: Number(counts.certified),
    copies: Number(counts.copies),
  }));
}
