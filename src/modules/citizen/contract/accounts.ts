import { Type } from 'typebox';
import { OneOf } from '#kernel/choice.ts';
import { Instant, MaybeInstant } from '#kernel/instant.ts';
import { operation } from '#kernel/operation.ts';
import { pageInput, pageOf } from '#kernel/page.ts';
import { Line } from '#kernel/text.ts';
import { ACCOUNT_WAYS, CITIZEN_ID_KINDS, CITIZEN_KINDS, CITIZEN_LANGUAGES, VERIFIERS } from '../rules/accounts.ts';

const Text = Type.String();
const MaybeText = Type.Union([Text, Type.Null()]);

const Me = Type.Object(
  {
    citizenId: Text,
    name: Text,
    kind: OneOf(CITIZEN_KINDS),
    idNumber: Type.Union([Text, Type.Null()], { description: 'masked' }),
    verified: Type.Boolean({ description: 'somebody has seen that the number is hers: her dossiers are found by it' }),
    language: OneOf(CITIZEN_LANGUAGES),
    kiosk: Type.Boolean(),
    idleSeconds: Type.Integer({ description: 'after so long without a touch the session ends' }),
    today: Text,
  },
  { $id: 'CitizenMe' },
);

export const getSignInWays = operation({
  id: 'getSignInWays',
  room: 'citizen',
  method: 'GET',
  path: '/citizen/sign-in-ways',
  door: 'read',
  permission: 'public',
  summary: 'How citizens sign in here: at which provider, and with a local account or not',
  input: Type.Object({}),
  output: Type.Object({
    provider: Type.Union([Type.Object({ name: Text, path: Type.String({ description: 'where the browser goes to begin' }) }), Type.Null()]),
    local: Type.Boolean(),
    demo: Type.Boolean(),
    demoPassword: MaybeText,
    demoAccounts: Type.Array(Type.Object({ username: Text, name: Text, kind: OneOf(CITIZEN_KINDS) })),
  }),
  refusals: [],
});

export const signInCitizen = operation({
  id: 'signInCitizen',
  room: 'citizen',
  method: 'POST',
  path: '/citizen/session',
  door: 'attempt',
  permission: 'public',
  summary: 'A citizen signs in with a local account; sets her session cookie',
  input: Type.Object({ username: Line(80), password: Type.String({ minLength: 1, maxLength: 200 }), kiosk: Type.Optional(Type.Boolean()) }),
  output: Me,
  refusals: ['citizen.wrongSecret', 'access.tooManyFailures', 'citizen.localClosed'],
});

export const signOutCitizen = operation({
  id: 'signOutCitizen',
  room: 'citizen',
  method: 'DELETE',
  path: '/citizen/session',
  door: 'write',
  permission: 'citizen',
  citizens: 'only',
  summary: 'A citizen signs out here, or everywhere',
  input: Type.Object({ everywhere: Type.Optional(Type.Boolean()) }),
  output: Type.Object({ ended: Type.Integer() }),
  refusals: [],
});

export const whoAmICitizen = operation({
  id: 'whoAmICitizen',
  room: 'citizen',
  method: 'GET',
  path: '/citizen/session',
  door: 'read',
  permission: 'citizen',
  citizens: 'only',
  summary: 'Which citizen is signed in; asking keeps the session alive',
  input: Type.Object({}),
  output: Me,
  refusals: [],
});

const AccountRow = Type.Object({ id: Text, way: OneOf(ACCOUNT_WAYS), name: Type.String({ description: 'user name, or the provider’s address' }), createdAt: Instant, lastSignedInAt: MaybeInstant, current: Type.Boolean() });

export const getMyProfile = operation({
  id: 'getMyProfile',
  room: 'citizen',
  method: 'GET',
  path: '/citizen/profile',
  door: 'read',
  permission: 'citizen',
  citizens: 'only',
  summary: 'What is kept about me: who I am, how I am reached, my accounts',
  input: Type.Object({}),
  output: Type.Object({
    name: Text,
    kind: OneOf(CITIZEN_KINDS),
    idKind: Type.Union([OneOf(CITIZEN_ID_KINDS), Type.Null()]),
    idNumber: Type.Union([Text, Type.Null()], { description: 'masked' }),
    verifiedBy: Type.Union([OneOf(VERIFIERS), Type.Null()]),
    verifiedAt: MaybeInstant,
    phone: MaybeText,
    email: MaybeText,
    language: OneOf(CITIZEN_LANGUAGES),
    accounts: Type.Array(AccountRow),
  }),
  refusals: [],
});

export const saveMyContact = operation({
  id: 'saveMyContact',
  room: 'citizen',
  method: 'PUT',
  path: '/citizen/profile/contact',
  door: 'write',
  permission: 'citizen',
  citizens: 'only',
  summary: 'How I am reached: telephone, e-mail, language; what is left out is taken away',
  input: Type.Object({
    phone: Type.Optional(Type.String({ pattern: '^0\\d{9,10}$', examples: ['0912345678'] })),
    email: Type.Optional(Type.String({ format: 'email', maxLength: 200 })),
    language: OneOf(CITIZEN_LANGUAGES),
  }),
  output: Type.Object({ phone: MaybeText, email: MaybeText, language: OneOf(CITIZEN_LANGUAGES) }),
  refusals: [],
});

const ViewRow = Type.Object({
  id: Text,
  dossierId: Text,
  what: OneOf(['dossier', 'file']),
  code: MaybeText,
  procedureName: Text,
  viewedAt: Instant,
  unit: Text,
  role: Text,
  employer: OneOf(['agency', 'post']),
  unmasked: Type.Boolean({ description: 'number, telephone and address in full' }),
});

export const listMyViews = operation({
  id: 'listMyViews',
  room: 'citizen',
  method: 'GET',
  path: '/citizen/views',
  door: 'read',
  permission: 'citizen',
  citizens: 'only',
  summary: 'Which units looked at my dossiers, in what function and when, newest first',
  input: Type.Object({ ...pageInput }),
  output: pageOf(ViewRow),
  refusals: ['input.cursorUnknown'],
});
