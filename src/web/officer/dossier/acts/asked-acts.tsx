import { useQuery } from '@tanstack/react-query';
import { answer, api } from '#web/api/client.ts';
import type { Answered } from '#web/api/shapes.ts';
import { listColleagues } from '#web/parts/colleagues.ts';
import { Loaded } from '#web/parts/loaded.tsx';
import { useSayCode, useSay } from '#web/ui/language.tsx';
import { messages as accessWords } from '#modules/access/messages.ts';
import { messages as organisationWords } from '#modules/organisation/messages.ts';
import { dayShort } from '#web/ui/show.ts';
import type { Dossier } from '../questions.ts';
import { ActDialog } from './act-dialog.tsx';
import { FieldsAct } from './fields-act.tsx';
import type { ActField } from './fields.ts';
import type { Acting } from './move-act.ts';
import { adding, assigning, drafting } from './sending.ts';
import { actText } from './text.ts';

const EXAMINERS: readonly string[] = ['SPECIALIST', 'DEPT_HEAD'];
const AGENCY_KINDS: readonly string[] = ['DEPT', 'DISTRICT', 'COMMUNE', 'PROVINCE', 'BRANCH'];

/** Gives the dossier to a colleague of the unit. */
export function AssignAct(acting: Acting) {
  const word = useSayCode(accessWords);
  const t = useSay(actText);
  const { handler } = acting.dossier;
  const colleagues = useQuery(listColleagues());
  return (
    <Loaded asked={colleagues}>
      {({ rows }) => {
        const fit = rows.filter((one) => EXAMINERS.includes(one.role) && one.staffId !== handler?.id);
        if (fit.length === 0) return <Nobody {...acting} words={t('assignNobody')} />;
        return (
          <FieldsAct
            {...acting}
            fields={[
              { key: 'handlerId', kind: fit.length <= 5 ? 'segments' : 'choice', label: 'assignTo', choices: fit.map((one) => ({ id: one.staffId, label: `${one.name} · ${word(`access.${one.role}`)}` })), first: fit.length === 1 ? fit[0]?.staffId : undefined },
              { key: 'note', kind: 'line', label: 'note', optional: true },
            ]}
            send={(values, key) => assigning(acting.dossier, values, key)}
          />
        );
      }}
    </Loaded>
  );
}

function Nobody({ words, ...acting }: Acting & { words: string }) {
  return (
    <ActDialog {...acting} act={{ error: null, isPending: false, reset: acting.onClose }} onMain={acting.onClose}>
      <p className="notice warn">{words}</p>
    </ActDialog>
  );
}

/** Drafts the result, beginning with what the catalogue publishes. */
export function DraftResultAct(acting: Acting) {
  const t = useSay(actText);
  const { dossier } = acting;
  const day = dossier.receivedDay;
  const procedure = useQuery({
    queryKey: ['getProcedure', dossier.procedure.code, day],
    queryFn: () => answer(api.GET('/api/procedures/{code}', { params: { path: { code: dossier.procedure.code }, query: day === null ? {} : { day } } })),
  });
  if (procedure.isPending) return null;
  const note = dossier.result?.reviewNote;
  return (
    <FieldsAct
      {...acting}
      fields={draftFields(dossier, procedure.data?.content.results ?? [])}
      note={note ? <p className="notice warn">{`${t('reviewNote')}: ${note}`}</p> : null}
      send={(values, key) => drafting(dossier, values, key)}
    />
  );
}

function draftFields({ result }: Dossier, published: Answered<'getProcedure'>['content']['results']): ActField[] {
  const codes = published.flatMap((one) => (one.code === null ? [] : [{ id: one.code, label: one.name }]));
  const ofList: ActField[] = codes.length === 0 ? [] : [{ key: 'resultCode', kind: 'choice', label: 'resultOf', optional: true, choices: codes, first: codes.length === 1 ? codes[0]?.id : undefined }];
  return [{ key: 'title', kind: 'prose', label: 'resultTitle', first: result?.title ?? published[0]?.name, max: 400 }, ...ofList, { key: 'validTo', kind: 'day', label: 'validTo', optional: true }];
}

/** Asks another agency for its part. */
export function AddPartAct(acting: Acting) {
  const t = useSay(actText);
  const word = useSayCode(organisationWords);
  const { dossier } = acting;
  const units = useQuery({ queryKey: ['listUnits', 'around'], queryFn: () => answer(api.GET('/api/units', { params: { query: { scope: 'around' } } })) });
  return (
    <Loaded asked={units}>
      {({ rows }) => (
        <FieldsAct
          {...acting}
          fields={[
            {
              key: 'unitId',
              kind: 'choice',
              label: 'partUnit',
              choices: rows.filter((one) => AGENCY_KINDS.includes(one.kind) && one.id !== dossier.units.competent.id).map((one) => ({ id: one.id, label: one.name, note: word(`organisation.${one.kind}`) })),
            },
            { key: 'content', kind: 'prose', label: 'partContent' },
            { key: 'dueDay', kind: 'day', label: 'partDue', hint: dossier.due ? t('partDueHint', { day: dayShort(dossier.due.day) }) : undefined },
          ]}
          send={(values, key) => adding(dossier, values, key)}
        />
      )}
    </Loaded>
  );
}
