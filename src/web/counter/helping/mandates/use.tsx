import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { actsIn, TYPISTS, type Typist } from '#modules/assistance/rules.ts';
import { useState } from 'react';
import { answer, api } from '#web/api/client.ts';
import type { Asked } from '#web/api/shapes.ts';
import { useAct } from '#web/parts/act.ts';
import { RefusalNotice } from '#web/parts/refusal-notice.tsx';
import { Button } from '#web/ui/button.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { useAnnounce } from '#web/ui/live.tsx';
import { SegmentedChoice } from '#web/ui/segmented-choice.tsx';
import { Select } from '#web/ui/select.tsx';
import { dayShort } from '#web/ui/show.ts';
import { FiledByHer } from '../dossier/filed.tsx';
import type { HelpDraft } from '../draft.ts';
import { HELP_CHANGES, type Session } from '../questions.ts';
import { helpWords } from '../words.ts';
import { MANDATE_CHANGES, mandatesInForce, type Mandate } from './questions.ts';
import { mandateText } from './text.ts';

type WhoTypesProps = { session: Session; draft: HelpDraft; typedBy: Typist; onChange: (typedBy: Typist) => void; /** A dossier of hers is opened: the help is about its procedure. */ onProcedure: (procedure: { code: string; name: string }) => void };

/** Who types; where it is the helper, by what right, checked before she does. */
export function WhoTypes({ session, draft, typedBy, onChange, onProcedure }: WhoTypesProps) {
  const t = useSay(mandateText);
  const word = useSayCode(helpWords);
  return (
    <div className="stack tight">
      <p className="strong">{t('typist')}</p>
      <SegmentedChoice label={t('typist')} tall segments={TYPISTS.map((id) => ({ id, label: word(`helpTypist.${id}`) }))} value={typedBy} onChange={onChange} />
      {typedBy === 'helper' ? <UseMandate session={session} draft={draft} onProcedure={onProcedure} /> : null}
    </div>
  );
}

function UseMandate({ session, draft, onProcedure }: Pick<WhoTypesProps, 'session' | 'draft' | 'onProcedure'>) {
  const t = useSay(mandateText);
  const announce = useAnnounce();
  const [mandateId, setMandateId] = useState(session.mandate?.id);
  const inForce = useQuery(mandatesInForce);
  const use = useAct((body: Asked<'typeUnderMandate'>) => answer(api.POST('/api/assistance/{id}/mandate', { params: { path: { id: session.id } }, body })), {
    changes: [...HELP_CHANGES, ...MANDATE_CHANGES],
    onDone: ({ mandate }) => announce(t('used', { name: mandate?.onBehalfOf ?? '' })),
  });
  const kinds = actsIn(draft.kinds);
  const usable = (inForce.data?.rows ?? []).filter((mandate) => mandate.usable);
  const ready = kinds.length > 0 && draft.procedureCode !== '';
  return (
    <div className="stack tight">
      <Which usable={usable} value={mandateId} onChange={setMandateId} />
      {ready ? null : <p className="small">{t('actsFirst')}</p>}
      {session.portal === 'thisSystem' && mandateId !== undefined ? <OnOurPortal mandateId={mandateId} procedureCode={draft.procedureCode} onProcedure={onProcedure} /> : null}
      {mandateId !== undefined && ready ? (
        <div className="actions">
          <Button onPress={() => use.mutate({ mandateId, kinds, procedureCode: draft.procedureCode })} pending={use.isPending}>
            {t('use')}
          </Button>
        </div>
      ) : null}
      <Serving mandate={usable.some(({ id }) => id === session.mandate?.id) ? session.mandate : null} />
      <RefusalNotice error={inForce.error ?? use.error} />
    </div>
  );
}

function Which({ usable, value, onChange }: { usable: readonly Mandate[]; value: string | undefined; onChange: (id: string) => void }) {
  const t = useSay(mandateText);
  if (usable.length === 0) return <p className="notice late">{t('none')}</p>;
  return <Select label={t('which')} hint={t('whichHow')} choices={usable.map(({ id, citizen, toDay }) => ({ id, label: `${citizen?.name ?? ''} · ${citizen?.idNumber ?? ''} · ${dayShort(toDay)}` }))} value={value} onChange={onChange} />;
}

/** What is done for her here: a form is filled in, or something she filed is seen to. */
function OnOurPortal({ mandateId, procedureCode, onProcedure }: { mandateId: string; procedureCode: string } & Pick<WhoTypesProps, 'onProcedure'>) {
  return (
    <>
      <FileForHer mandateId={mandateId} procedureCode={procedureCode} />
      <FiledByHer mandateId={mandateId} onOpen={onProcedure} />
    </>
  );
}

/** On our own portal the form is opened here: begun, or gone on with; each act is checked against the mandate. */
function FileForHer({ mandateId, procedureCode }: { mandateId: string; procedureCode: string }) {
  const t = useSay(mandateText);
  const navigate = useNavigate();
  const begin = useAct((body: Asked<'startFiling'>, key: string) => answer(api.POST('/api/filings', { body, headers: { 'Idempotency-Key': key } })), {
    changes: [...HELP_CHANGES, ...MANDATE_CHANGES],
    onDone: ({ id }) => void navigate({ to: '/ho-tro/nop/$id', params: { id } }),
  });
  if (procedureCode === '') return null;
  return (
    <div className="stack tight">
      <div className="actions">
        <Button look="main" onPress={() => begin.mutate({ procedureCode, mandateId })} pending={begin.isPending}>
          {t('openForm')}
        </Button>
      </div>
      <p className="small">{t('openFormHow')}</p>
      <RefusalNotice error={begin.error} />
    </div>
  );
}

/** The mandate the session stands under, while it is in force. */
function Serving({ mandate }: { mandate: Session['mandate'] }) {
  const t = useSay(mandateText);
  return mandate ? <p role="status">{t('used', { name: mandate.onBehalfOf ?? '' })}</p> : null;
}
