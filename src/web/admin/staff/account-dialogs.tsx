import { answer, api } from '#web/api/client.ts';
import { AskDialog } from '#web/parts/asking/ask-dialog.tsx';
import { answered, read } from '#web/parts/asking/fields.ts';
import type { Field, Values } from '#web/parts/asking/fields.ts';
import { useSay } from '#web/ui/language.tsx';
import type { HelperOrganisation, StaffRow } from './questions.ts';
import { staffText } from './text.ts';

type Closing = { readonly onClose: () => void };

const AGENCY = 'agency';
const USERNAME = /^[a-z][a-z0-9.-]{2,39}$/;
const LEAST_PASSWORD = 10;

/** A new member of staff, of the agency or of a post office that helps here. */
export function AddDialog({ organisations, onClose }: Closing & { organisations: readonly HelperOrganisation[] }) {
  const t = useSay(staffText);
  const posts = organisations.filter((organisation) => organisation.kind === 'post');
  const choices = [{ id: AGENCY, label: t('agency') }, ...posts.map(({ id, name }) => ({ id, label: t('ofPost', { name }) }))];
  const fields: Field[] = [
    { key: 'organisation', kind: 'choice', label: t('organisation'), hint: posts.length === 0 ? t('noPostYet') : undefined, choices, first: AGENCY },
    { key: 'name', kind: 'line', label: t('name'), max: 120 },
    { key: 'username', kind: 'line', label: t('username'), hint: t('usernameHint'), max: 40 },
    { key: 'password', kind: 'secret', label: t('password'), hint: t('passwordHint'), max: 200 },
    { key: 'phone', kind: 'line', label: t('phone'), optional: true, max: 20 },
  ];
  return (
    <AskDialog
      title={t('add')}
      main={t('add')}
      fields={fields}
      check={(values) => ({ ...(USERNAME.test(read(values, 'username')) ? {} : { username: t('usernameWrong') }), ...shortPassword(values, t('passwordShort')) })}
      send={add}
      said={() => t('added')}
      changes={['listStaff', 'listColleagues']}
      onClose={onClose}
    />
  );
}

function add(values: Values, key: string) {
  const organisation = read(values, 'organisation');
  const employed = organisation === AGENCY ? { employer: 'agency' as const } : { employer: 'post' as const, helperOrganisationId: organisation };
  const body = { name: read(values, 'name'), ...employed, username: read(values, 'username'), password: values['password'] ?? '', ...answered(values, 'phone') };
  return answer(api.POST('/api/staff', { body, headers: { 'Idempotency-Key': key } }));
}

/** A post office whose people help at the counter. */
export function AddPostDialog({ onClose }: Closing) {
  const t = useSay(staffText);
  return (
    <AskDialog
      title={t('addPost')}
      main={t('addPost')}
      fields={[{ key: 'name', kind: 'line', label: t('postName'), max: 200 }]}
      send={(values, key) => answer(api.POST('/api/helper-organisations', { body: { name: read(values, 'name'), kind: 'post' }, headers: { 'Idempotency-Key': key } }))}
      said={({ name }) => t('postAdded', { name })}
      changes={['listHelperOrganisations']}
      onClose={onClose}
      note={<p className="notice">{t('addPostNote')}</p>}
    />
  );
}

/** A new password for a person who has lost hers. */
export function ResetDialog({ person, onClose }: Closing & { person: StaffRow }) {
  const t = useSay(staffText);
  return (
    <AskDialog
      title={t('resetWho', { name: person.name })}
      main={t('reset')}
      fields={[{ key: 'password', kind: 'secret', label: t('newPassword'), hint: t('passwordHint'), max: 200 }]}
      check={(values) => shortPassword(values, t('passwordShort'))}
      send={(values, key) =>
        answer(api.POST('/api/staff/{staffId}/password', { params: { path: { staffId: person.id } }, body: { password: values['password'] ?? '' }, headers: { 'Idempotency-Key': key } }))
      }
      said={() => t('wasReset', { name: person.name })}
      changes={['listStaff']}
      onClose={onClose}
      note={<p className="notice">{t('resetNote')}</p>}
    />
  );
}

/** The end of an account. */
export function CloseDialog({ person, onClose }: Closing & { person: StaffRow }) {
  const t = useSay(staffText);
  return (
    <AskDialog
      title={t('closeWho', { name: person.name })}
      main={t('closeAccount')}
      danger
      fields={[{ key: 'reason', kind: 'line', label: t('reason'), max: 300 }]}
      send={(values, key) =>
        answer(api.POST('/api/staff/{staffId}/close', { params: { path: { staffId: person.id } }, body: { reason: read(values, 'reason') }, headers: { 'Idempotency-Key': key } }))
      }
      said={() => t('wasClosed', { name: person.name })}
      changes={['listStaff', 'listColleagues']}
      onClose={onClose}
      note={<p className="notice warn">{t('closeNote', { name: person.name })}</p>}
    />
  );
}

function shortPassword(values: Values, sentence: string): Readonly<Record<string, string>> {
  return (values['password'] ?? '').length >= LEAST_PASSWORD ? {} : { password: sentence };
}
