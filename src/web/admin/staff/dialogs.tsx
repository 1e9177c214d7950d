import { ROLES } from '#modules/access/rules.ts';
import { messages as accessWords } from '#modules/access/messages.ts';
import { answer, api } from '#web/api/client.ts';
import { AskDialog } from '#web/parts/asking/ask-dialog.tsx';
import { answered, read } from '#web/parts/asking/fields.ts';
import type { Field, Values } from '#web/parts/asking/fields.ts';
import { useMe } from '#web/parts/session.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { AddDialog, AddPostDialog, CloseDialog, ResetDialog } from './account-dialogs.tsx';
import type { Assignment, HelperOrganisation, StaffRow, Unit } from './questions.ts';
import { staffText } from './text.ts';

/** What an administrator does about staff. */
export type StaffAct =
  | { readonly what: 'add' | 'addPost' | 'delegate' }
  | { readonly what: 'assign' | 'reset' | 'close'; readonly person: StaffRow }
  | { readonly what: 'end'; readonly person: StaffRow; readonly assignment: Assignment };

type Dialog = { readonly units: readonly Unit[]; readonly onClose: () => void };

const LEVELS = ['0', '1', '2', '3', '4'] as const;

/** The form of the act that was chosen. */
export function StaffDialog({ act, organisations, ...dialog }: Dialog & { act: StaffAct; organisations: readonly HelperOrganisation[] }) {
  switch (act.what) {
    case 'add':
      return <AddDialog organisations={organisations} onClose={dialog.onClose} />;
    case 'addPost':
      return <AddPostDialog onClose={dialog.onClose} />;
    case 'assign':
      return <AssignDialog {...dialog} person={act.person} />;
    case 'reset':
      return <ResetDialog person={act.person} onClose={dialog.onClose} />;
    case 'close':
      return <CloseDialog person={act.person} onClose={dialog.onClose} />;
    case 'end':
      return <EndDialog {...dialog} person={act.person} assignment={act.assignment} />;
    default:
      return <DelegateDialog {...dialog} />;
  }
}

function AssignDialog({ person, units, onClose }: Dialog & { person: StaffRow }) {
  const t = useSay(staffText);
  const word = useSayCode(accessWords);
  const { today } = useMe();
  const roles = ROLES.filter((role) => role.startsWith('POST') === (person.employer === 'post'));
  const fields: Field[] = [
    { key: 'unitId', kind: 'choice', label: t('unit'), choices: units.map((unit) => ({ id: unit.id, label: unit.name })) },
    { key: 'role', kind: 'choice', label: t('role'), choices: roles.map((id) => ({ id, label: word(`access.${id}`) })) },
    { key: 'competence', kind: 'choice', label: t('competence'), hint: t('competenceHint'), choices: LEVELS.map((id) => ({ id, label: t(`competence.${id}`) })), first: person.employer === 'post' ? '0' : '4' },
    { key: 'fields', kind: 'line', label: t('fields'), hint: t('fieldsHint'), optional: true },
    { key: 'fromDay', kind: 'day', label: t('from'), first: today },
    { key: 'toDay', kind: 'day', label: t('to'), optional: true },
    { key: 'decisionNo', kind: 'line', label: t('decision'), max: 120 },
  ];
  return (
    <AskDialog
      title={t('assignWho', { name: person.name })}
      main={t('assign')}
      fields={fields}
      send={(values, key) => assign(person.id, values, key)}
      said={(done) => t('assigned', { role: word(`access.${done.role}`), unit: done.unitName })}
      changes={['listStaff', 'listColleagues']}
      onClose={onClose}
    />
  );
}

function assign(staffId: string, values: Values, key: string) {
  const role = ROLES.find((one) => one === read(values, 'role')) ?? 'AUDITOR';
  const fields = read(values, 'fields').split(',').map((code) => code.trim()).filter((code) => code !== '');
  const body = {
    unitId: read(values, 'unitId'),
    role,
    fields,
    procedures: [],
    granted: [],
    denied: [],
    competence: Number(read(values, 'competence')),
    fromDay: read(values, 'fromDay'),
    decisionNo: read(values, 'decisionNo'),
    ...answered(values, 'toDay'),
  };
  return answer(api.POST('/api/staff/{staffId}/assignments', { params: { path: { staffId } }, body, headers: { 'Idempotency-Key': key } }));
}

function EndDialog({ person, assignment, onClose }: Dialog & { person: StaffRow; assignment: Assignment }) {
  const t = useSay(staffText);
  return (
    <AskDialog
      title={t('endTitle')}
      main={t('endTitle')}
      danger
      fields={[{ key: 'reason', kind: 'line', label: t('reason'), max: 300 }]}
      send={(values, key) =>
        answer(api.POST('/api/assignments/{assignmentId}/end', { params: { path: { assignmentId: assignment.id } }, body: { reason: read(values, 'reason') }, headers: { 'Idempotency-Key': key } }))
      }
      said={() => t('ended')}
      changes={['listStaff', 'listColleagues']}
      onClose={onClose}
      note={<p className="notice warn">{t('endNote', { name: person.name, unit: assignment.unitName })}</p>}
    />
  );
}

function DelegateDialog({ units, onClose }: Dialog) {
  const t = useSay(staffText);
  const { today } = useMe();
  const counters = units.filter((unit) => unit.kind === 'OSS' || unit.kind === 'CENTER');
  const fields: Field[] = [
    { key: 'unitId', kind: 'choice', label: t('unit'), choices: counters.map((unit) => ({ id: unit.id, label: unit.name })), first: counters.length === 1 ? counters[0]?.id : undefined },
    { key: 'procedureCode', kind: 'line', label: t('procedureCode'), optional: true, max: 40 },
    { key: 'fromDay', kind: 'day', label: t('from'), first: today },
    { key: 'toDay', kind: 'day', label: t('to'), optional: true },
    { key: 'document', kind: 'line', label: t('document'), hint: t('documentHint'), max: 300 },
  ];
  return (
    <AskDialog
      title={t('delegate')}
      main={t('delegate')}
      fields={fields}
      send={(values, key) =>
        answer(
          api.POST('/api/delegations', {
            body: { unitId: read(values, 'unitId'), fromDay: read(values, 'fromDay'), document: read(values, 'document'), ...answered(values, 'toDay', 'procedureCode') },
            headers: { 'Idempotency-Key': key },
          }),
        )
      }
      said={() => t('delegated')}
      changes={[]}
      onClose={onClose}
      note={<p className="notice">{t('delegateNote')}</p>}
    />
  );
}
