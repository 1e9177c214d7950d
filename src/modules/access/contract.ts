import { Type } from 'typebox';
import { EMPLOYERS } from '#kernel/actor.ts';
import { OneOf } from '#kernel/choice.ts';
import { DayField } from '#kernel/day.ts';
import { operation } from '#kernel/operation.ts';
import { Line } from '#kernel/text.ts';
import { PERMISSIONS, ROLES } from './rules.ts';

const RoleField = OneOf(ROLES);
const PermissionField = OneOf(PERMISSIONS);
const EmployerField = OneOf(EMPLOYERS);
const Id = Type.String({ format: 'uuid' });
const Password = Type.String({ minLength: 1, maxLength: 200 });
const MaybeText = Type.Union([Type.String(), Type.Null()]);

const AssignmentView = Type.Object({
  id: Type.String(),
  unitId: Type.String(),
  unitName: Type.String(),
  unitShortName: Type.String(),
  role: RoleField,
  fields: Type.Array(Type.String()),
  procedures: Type.Array(Type.String()),
  granted: Type.Array(Type.String()),
  denied: Type.Array(Type.String()),
  competence: Type.Integer(),
  fromDay: Type.String(),
  toDay: MaybeText,
  decisionNo: Type.String(),
});

const Me = Type.Object({
  staffId: Type.String(),
  name: Type.String(),
  employer: EmployerField,
  role: Type.String(),
  workstation: MaybeText,
  unit: Type.Object({ id: Type.String(), code: Type.String(), name: Type.String(), shortName: Type.String(), kind: Type.String() }),
  assignmentId: Type.String(),
  permissions: Type.Array(Type.String()),
  assignments: Type.Array(AssignmentView),
  today: Type.String(),
});

export const signIn = operation({
  id: 'signIn',
  room: 'access',
  method: 'POST',
  path: '/session',
  door: 'attempt',
  permission: 'public',
  summary: 'Sign in; sets the session cookie',
  input: Type.Object({ username: Line(80), password: Password, workstation: Type.Optional(Line(60)) }),
  output: Me,
  refusals: ['access.wrongSecret', 'access.tooManyFailures', 'access.noAssignment'],
});

export const signOut = operation({
  id: 'signOut',
  room: 'access',
  method: 'DELETE',
  path: '/session',
  door: 'write',
  permission: 'signedIn',
  summary: 'Sign out here, or everywhere',
  input: Type.Object({ everywhere: Type.Optional(Type.Boolean()) }),
  output: Type.Object({ ended: Type.Integer() }),
  refusals: [],
});

export const whoAmI = operation({
  id: 'whoAmI',
  room: 'access',
  method: 'GET',
  path: '/session',
  door: 'read',
  permission: 'signedIn',
  summary: 'Who is signed in, where, and what she may do',
  input: Type.Object({}),
  output: Me,
  refusals: [],
});

export const chooseAssignment = operation({
  id: 'chooseAssignment',
  room: 'access',
  method: 'POST',
  path: '/session/assignment',
  door: 'write',
  permission: 'signedIn',
  summary: 'Work under another assignment of mine',
  input: Type.Object({ assignmentId: Id }),
  output: Me,
  refusals: ['access.assignmentUnknown'],
});

export const getInstallation = operation({
  id: 'getInstallation',
  room: 'access',
  method: 'GET',
  path: '/installation',
  door: 'read',
  permission: 'public',
  summary: 'What this installation is: a demonstration or not, and the day it is here',
  input: Type.Object({}),
  output: Type.Object({
    demo: Type.Boolean(),
    now: Type.String(),
    today: Type.String(),
    demoPassword: MaybeText,
    demoAccounts: Type.Array(Type.Object({ username: Type.String(), name: Type.String(), role: Type.String(), unit: Type.String() })),
  }),
  refusals: [],
});

const StaffRow = Type.Object({ id: Type.String(), name: Type.String(), username: MaybeText, employer: EmployerField, assignments: Type.Array(AssignmentView) });

export const listStaff = operation({
  id: 'listStaff',
  room: 'access',
  method: 'GET',
  path: '/staff',
  door: 'read',
  permission: 'access.manage',
  summary: 'Staff with their assignments',
  input: Type.Object({ unitId: Type.Optional(Id) }),
  output: Type.Object({ rows: Type.Array(StaffRow) }),
  refusals: [],
});

export const listColleagues = operation({
  id: 'listColleagues',
  room: 'access',
  method: 'GET',
  path: '/colleagues',
  door: 'read',
  permission: 'signedIn',
  summary: 'Who works in my unit today, to assign work to',
  input: Type.Object({}),
  output: Type.Object({ rows: Type.Array(Type.Object({ staffId: Type.String(), name: Type.String(), employer: EmployerField, role: Type.String() })) }),
  refusals: [],
});

export const addStaff = operation({
  id: 'addStaff',
  room: 'access',
  method: 'POST',
  path: '/staff',
  door: 'write',
  permission: 'access.manage',
  summary: 'Add a member of staff with an account',
  input: Type.Object({
    name: Line(120),
    employer: EmployerField,
    helperOrganisationId: Type.Optional(Id),
    username: Type.String({ pattern: '^[a-z][a-z0-9.-]{2,39}$' }),
    password: Type.String({ minLength: 10, maxLength: 200 }),
    phone: Type.Optional(Line(20)),
  }),
  output: Type.Object({ id: Type.String() }),
  refusals: ['access.usernameTaken', 'access.helperOrganisationNeeded', 'organisation.helperUnknown'],
});

export const assignStaff = operation({
  id: 'assignStaff',
  room: 'access',
  method: 'POST',
  path: '/staff/:staffId/assignments',
  door: 'write',
  permission: 'access.manage',
  summary: 'Assign a person to a unit, by a decision, for a time',
  input: Type.Object({
    staffId: Id,
    unitId: Id,
    role: RoleField,
    fields: Type.Array(Line(40), { maxItems: 60 }),
    procedures: Type.Array(Line(40), { maxItems: 500 }),
    granted: Type.Array(PermissionField, { maxItems: 60 }),
    denied: Type.Array(PermissionField, { maxItems: 60 }),
    competence: Type.Integer({ minimum: 0, maximum: 4 }),
    fromDay: DayField,
    toDay: Type.Optional(DayField),
    decisionNo: Line(120),
    supervisorId: Type.Optional(Id),
  }),
  output: AssignmentView,
  refusals: ['access.staffUnknown', 'access.roleOfOtherEmployer', 'access.postNever', 'organisation.unitUnknown', 'input.periodReversed'],
});

export const endAssignment = operation({
  id: 'endAssignment',
  room: 'access',
  method: 'POST',
  path: '/assignments/:assignmentId/end',
  door: 'write',
  permission: 'access.manage',
  summary: 'End an assignment now; its sessions end with it',
  input: Type.Object({ assignmentId: Id, reason: Line(300) }),
  output: Type.Object({ ended: Type.Integer() }),
  refusals: ['access.assignmentUnknown', 'access.lastAdministrator'],
});

export const changePassword = operation({
  id: 'changePassword',
  room: 'access',
  method: 'POST',
  path: '/session/password',
  door: 'write',
  permission: 'signedIn',
  summary: 'Change my password; all my sessions end, this one too',
  input: Type.Object({ current: Password, password: Type.String({ minLength: 10, maxLength: 200 }) }),
  output: Type.Object({ ended: Type.Integer() }),
  refusals: ['access.currentWrong'],
});

export const resetPassword = operation({
  id: 'resetPassword',
  room: 'access',
  method: 'POST',
  path: '/staff/:staffId/password',
  door: 'write',
  permission: 'access.manage',
  summary: 'Give a person a new password; her sessions end',
  input: Type.Object({ staffId: Id, password: Type.String({ minLength: 10, maxLength: 200 }) }),
  output: Type.Object({ ended: Type.Integer() }),
  refusals: ['access.staffUnknown'],
});

export const closeAccount = operation({
  id: 'closeAccount',
  room: 'access',
  method: 'POST',
  path: '/staff/:staffId/close',
  door: 'write',
  permission: 'access.manage',
  summary: 'Close an account; its sessions end. The last administrator stays',
  input: Type.Object({ staffId: Id, reason: Line(300) }),
  output: Type.Object({ ended: Type.Integer() }),
  refusals: ['access.staffUnknown', 'access.lastAdministrator'],
});

export const endDelegation = operation({
  id: 'endDelegation',
  room: 'access',
  method: 'POST',
  path: '/delegations/:delegationId/end',
  door: 'write',
  permission: 'access.manage',
  summary: 'End a delegation after its last day',
  input: Type.Object({ delegationId: Id, lastDay: DayField }),
  output: Type.Object({ id: Type.String(), toDay: Type.String() }),
  refusals: ['access.delegationUnknown'],
});

export const recordDelegation = operation({
  id: 'recordDelegation',
  room: 'access',
  method: 'POST',
  path: '/delegations',
  door: 'write',
  permission: 'access.manage',
  summary: 'Record the dated written delegation by which postal clerks complete acceptance',
  input: Type.Object({ unitId: Id, procedureCode: Type.Optional(Line(40)), fromDay: DayField, toDay: Type.Optional(DayField), document: Line(300) }),
  output: Type.Object({ id: Type.String() }),
  refusals: ['organisation.unitUnknown', 'input.periodReversed'],
});
