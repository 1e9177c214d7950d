import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { messages as pilotWords } from '#modules/reporting/messages/pilot.ts';
import { NARRATIVE_MAX } from '#modules/reporting/rules/narrative.ts';
import type { NarrativePart } from '#modules/reporting/rules/narrative.ts';
import { answer, api } from '#web/api/client.ts';
import { isRefusal } from '#web/api/refusal.ts';
import { useAct } from '#web/parts/act.ts';
import { ActDialog } from '#web/parts/asking/act-dialog.tsx';
import { Loaded } from '#web/parts/loaded.tsx';
import { useKept } from '#web/parts/kept.ts';
import { Button } from '#web/ui/button.tsx';
import { TextField } from '#web/ui/field.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { useAnnounce } from '#web/ui/live.tsx';
import type { Narrative } from './questions.ts';
import { pilotText } from './text.ts';
import { Written } from './written.tsx';

const LINES = 14;

type EditorProps = { plan: string; part: NarrativePart; onClose: () => void };

/** Writes a paragraph over its newest version, whatever day the page shows. */
export function NarrativeEditor({ plan, part, onClose }: EditorProps) {
  const newest = useQuery({
    queryKey: ['listNarratives', plan, part, 'newest'],
    queryFn: () => answer(api.GET('/api/plans/{plan}/narrative', { params: { path: { plan }, query: { part, limit: 1 } } })),
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <Loaded asked={newest} lines={2}>
      {(data) => <Editor plan={plan} part={part} opened={data.rows[0]} onClose={onClose} />}
    </Loaded>
  );
}

type Typed = { readonly text: string; readonly over: number };

function Editor({ plan, part, opened, onClose }: EditorProps & { opened: Narrative | undefined }) {
  const t = useSay(pilotText);
  const word = useSayCode(pilotWords);
  const announce = useAnnounce();
  const name = word(`reporting.narrative.${part}`);
  const { value: typed, change, forget } = useKept<Typed>({ area: 'nhan-dinh', of: `${plan}.${part}` }, (kept) => typedFrom(kept, opened), keptWhole);
  const [other, setOther] = useState<Narrative | undefined>(opened !== undefined && opened.version > typed.over ? opened : undefined);
  const [tried, setTried] = useState(false);
  const save = useAct(
    ({ text, over }: Typed, key: string) => answer(api.POST('/api/plans/{plan}/narrative', { params: { path: { plan } }, headers: { 'Idempotency-Key': key }, body: { part, text, baseVersion: over } })),
    {
      changes: ['getPilotReport', 'listNarratives'],
      onDone: (version) => {
        forget();
        announce(t('saved', { version: version.version, part: name }));
        onClose();
      },
    },
  );
  const again = async () => {
    const { rows } = await answer(api.GET('/api/plans/{plan}/narrative', { params: { path: { plan }, query: { part, limit: 1 } } }));
    setOther(rows[0]);
    save.reset();
  };
  const empty = typed.text.trim() === '';
  const wrong = empty ? t('textNeeded') : other === undefined ? undefined : t('readFirst', { version: other.version });
  return (
    <ActDialog
      title={t(opened === undefined ? 'writeOf' : 'editOf', { part: name })}
      main={t('save')}
      act={save}
      broad
      onMain={() => {
        setTried(true);
        if (wrong === undefined) save.mutate(typed);
      }}
      onClose={onClose}
      onRetry={isRefusal(save.error, 'reporting.narrativeChanged') ? () => void again() : undefined}
    >
      {other === undefined ? null : (
        <div className="notice warn" role="alert">
          <p className="strong">{t('changedMeanwhile', { version: other.version })}</p>
          <Written version={other} />
          <p>
            <Button
              size="small"
              onPress={() => {
                change({ over: other.version });
                setOther(undefined);
              }}
            >
              {t('overIt')}
            </Button>
          </p>
        </div>
      )}
      <TextField label={t('text')} hint={t('textHint')} lines={LINES} maxLength={NARRATIVE_MAX} value={typed.text} onChange={(text) => change({ text })} error={tried ? wrong : undefined} autoFocus />
      {typed.text === (opened?.text ?? '') ? null : (
        <p>
          <Button
            look="quiet"
            size="small"
            onPress={() => {
              change({ text: opened?.text ?? '', over: opened?.version ?? 0 });
              forget();
              setOther(undefined);
            }}
          >
            {t('dropTyped')}
          </Button>
        </p>
      )}
    </ActDialog>
  );
}

/** What was kept on this device, with the version it was written over; else the newest version. */
function typedFrom(kept: unknown, newest: Narrative | undefined): Typed {
  if (typeof kept === 'object' && kept !== null && 'text' in kept && typeof kept.text === 'string' && 'over' in kept && typeof kept.over === 'number') return { text: kept.text, over: kept.over };
  return { text: newest?.text ?? '', over: newest?.version ?? 0 };
}

function keptWhole(typed: Typed): object {
  return typed;
}
