import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { isOpen, statusOf } from '#modules/dossier/rules/statuses.ts';
import { answer, api } from '#web/api/client.ts';
import type { Answered } from '#web/api/shapes.ts';
import { paperTitle } from '#web/parts/handing-in/papers.ts';
import { Loaded } from '#web/parts/loaded.tsx';
import { useMay, useMe } from '#web/parts/session.tsx';
import { Card } from '#web/ui/card.tsx';
import { lettersAreOn, regionKeys } from '#web/ui/keys.ts';
import { useSay } from '#web/ui/language.tsx';
import { EmptyState } from '#web/ui/states.tsx';
import { TakesHint } from './add-files.tsx';
import { FileSlot } from './file-slot.tsx';
import type { ScanTurn } from './file-slot.tsx';
import { anyPending } from './rows.ts';
import { getUploadRules } from './sending/use-uploads.ts';
import { filesText } from './text.ts';

type Dossier = { readonly id: string; readonly status: number; readonly papers: readonly { readonly no: number; readonly name: string }[] };
type DossierFilesProps = { files: DossierFiles };

/** While a scanner is at work the list is asked again by itself, for a few minutes. */
const ASK_AGAIN_MS = 4_000;
const ASK_MOST = 45;

/** The files of a dossier as a page shows them: Q begins to scan the first paper that has none. */
export function useDossierFiles(dossier: Dossier) {
  const may = useMay();
  const [scanning, setScanning] = useState<string>();
  const asked = useQuery({
    queryKey: ['listFiles', dossier.id],
    queryFn: () => answer(api.GET('/api/dossiers/{dossierId}/files', { params: { path: { dossierId: dossier.id } } })),
    refetchInterval: ({ state }) => (state.data && anyPending(state.data.rows) && state.dataUpdateCount < ASK_MOST ? ASK_AGAIN_MS : false),
  });
  // The rule the server asks as well.
  const takes = may('digitisation.attach') && asked.data?.opens === true && isOpen(statusOf(dossier.status));
  const slots = dossier.papers.map((paper) => ({ component: String(paper.no), name: `${paper.no}. ${paperTitle(paper.name)}` }));
  const bare = slots.filter(({ component }) => asked.data?.rows.every((file) => file.component !== component));
  const begin = () => (takes && scanning === undefined && bare[0] !== undefined ? setScanning(bare[0].component) : undefined);
  return { dossier, asked, takes, slots, bare, scanning, scan: setScanning, keys: regionKeys({ q: begin }) };
}

type DossierFiles = ReturnType<typeof useDossierFiles>;

/** The electronic papers of a dossier, component by component: scanned at the counter, uploaded, looked at. */
export function DossierFilesCard({ files }: DossierFilesProps) {
  const t = useSay(filesText);
  const { asked, slots, bare, keys } = files;
  return (
    <Card title={t('card')} mark={asked.data && slots.length > 0 ? <span className="small">{t('cardCount', { with: slots.length - bare.length, all: slots.length })}</span> : null}>
      {slots.length === 0 ? (
        <EmptyState title={t('cardNone')} how={t('cardNoneHow')} />
      ) : (
        <div onKeyDown={keys}>
          <Loaded asked={asked}>{({ rows, opens }) => <Slots files={files} rows={rows} opens={opens} />}</Loaded>
        </div>
      )}
    </Card>
  );
}

function Slots({ files, rows, opens }: DossierFilesProps & Answered<'listFiles'>) {
  const t = useSay(filesText);
  const queries = useQueryClient();
  const rules = useQuery(getUploadRules).data;
  const me = useMe();
  const { dossier, takes, slots } = files;
  const changed = () => queries.invalidateQueries({ queryKey: ['listFiles', dossier.id] });
  const attach = async (component: string, fileId: string) => {
    await answer(api.POST('/api/dossiers/{dossierId}/files', { params: { path: { dossierId: dossier.id } }, body: { component, fileId } }));
    await changed();
  };
  const detach = async (id: string, reason: string) => {
    await answer(api.POST('/api/dossier-files/{id}/detach', { params: { path: { id } }, body: { reason } }));
    await changed();
  };
  const listed = slots.map(({ component }) => component);
  const others = [...new Set(rows.map((file) => file.component).filter((component) => !listed.includes(component)))];
  return (
    <div className="stack file-slots">
      {takes ? <TakesHint rules={rules} /> : null}
      {opens || rows.length === 0 ? null : <p className="small">{t('mayNotOpen')}</p>}
      {[...slots, ...others.map((component) => ({ component, name: t('others') }))].map(({ component, name }) => (
        <FileSlot
          key={component}
          place={`dossier:${dossier.id}`}
          component={component}
          name={name}
          files={rows.filter((file) => file.component === component)}
          keptFor={me.staffId}
          attach={takes && listed.includes(component) ? (fileId) => attach(component, fileId) : undefined}
          detach={takes ? detach : undefined}
          reasonNeeded
          fileUrl={opens ? (useId) => `/api/dossier-files/${encodeURIComponent(useId)}` : undefined}
          scan={turnOf(files, component)}
          dense
        />
      ))}
    </div>
  );
}

/** Papers are scanned one after the other: each offers the next that has none. */
function turnOf({ bare, scanning, scan }: DossierFiles, component: string): ScanTurn {
  const next = bare.find((slot) => slot.component !== component);
  return {
    open: scanning === component,
    begin: () => scan(component),
    // The next one may have begun already.
    end: () => scan((now) => (now === component ? undefined : now)),
    keys: lettersAreOn() && bare[0]?.component === component ? 'Q' : undefined,
    next: next && { no: next.component, begin: () => scan(next.component) },
  };
}
