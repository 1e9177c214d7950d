import { Type } from 'typebox';
import { OneOf } from '#kernel/choice.ts';
import { DayField } from '#kernel/day.ts';
import { Instant, MaybeInstant } from '#kernel/instant.ts';
import { operation } from '#kernel/operation.ts';
import { pageInput, pageOf } from '#kernel/page.ts';
import { Line } from '#kernel/text.ts';
import { ONLINE_LEVELS } from '#modules/catalogue/rules/content.ts';
import { ACTS_IN_NAME } from '#modules/mandate/rules/mandates.ts';
import { AFTERTHOUGHT_MINUTES, DEVICES, HELP_KINDS, OUTCOMES, PORTALS, SESSION_STATES, TYPISTS } from './rules.ts';

const Id = Type.String({ format: 'uuid' });
const Text = Type.String();
const MaybeText = Type.Union([Text, Type.Null()]);

const Session = Type.Object(
  {
    id: Text,
    state: OneOf(SESSION_STATES),
    helper: Type.Object({ id: Text, name: Text, employer: Text }),
    unitName: Text,
    device: OneOf(DEVICES),
    portal: OneOf(PORTALS),
    procedure: Type.Union([Type.Object({ code: Text, name: Text }), Type.Null()]),
    level: Type.Union([OneOf(ONLINE_LEVELS), Type.Null()], { description: 'as the procedure stood that day; null where nobody has written it down' }),
    kinds: Type.Array(OneOf(HELP_KINDS)),
    acts: Type.Array(OneOf(ACTS_IN_NAME), { description: 'done in her name in this system during the session; counted at its end, told or not' }),
    outcome: Type.Union([OneOf(OUTCOMES), Type.Null()]),
    externalCode: MaybeText,
    person: Type.Union([Type.Object({ name: Text, phone: MaybeText }), Type.Null()], { description: 'the helper’s own sessions only; a telephone is masked' }),
    typedBy: OneOf(TYPISTS),
    mandate: Type.Union([Type.Object({ id: Text, onBehalfOf: MaybeText }), Type.Null()], { description: 'by what right the helper typed, and for whom: the name for the helper herself only' }),
    dossier: Type.Union([Type.Object({ id: Text, code: MaybeText }), Type.Null()]),
    startedAt: Instant,
    endedAt: MaybeInstant,
    afterthought: Type.Boolean({ description: 'entered after the help was given' }),
    events: Type.Array(Type.Object({ entryId: Text, kind: Text, voided: Type.Boolean() }), { description: 'what is counted of it' }),
  },
  { $id: 'AssistanceSession' },
);
const WithWarnings = Type.Object({ session: Session, warnings: Type.Array(Type.Object({ code: Text, facts: Type.Record(Text, Type.Unknown()) })) });

/** What is told of the help when it is over. */
const told = {
  kinds: Type.Array(OneOf(HELP_KINDS), { minItems: 1, maxItems: HELP_KINDS.length, uniqueItems: true }),
  outcome: OneOf(OUTCOMES),
  procedureCode: Type.Optional(Line(60)),
  level: Type.Optional(OneOf(ONLINE_LEVELS)),
  externalCode: Type.Optional(Type.String({ minLength: 4, maxLength: 40, pattern: '^[A-Za-z0-9][A-Za-z0-9./-]*$', description: 'the code another portal gave; never a one-time code' })),
  dossierCode: Type.Optional(Line(64, 'a dossier of ours that the help was about')),
  person: Type.Optional(Type.Object({ name: Line(200), phone: Type.Optional(Type.String({ pattern: '^0\\d{9,10}$' })) })),
};
const where = { device: OneOf(DEVICES), portal: OneOf(PORTALS) };
const endings = ['assistance.procedureNeeded', 'assistance.mandateNeeded', 'assistance.levelOfOtherTime', 'assistance.looksSecret', 'assistance.phoneOfStaff', 'assistance.dossierUnknown', 'catalogue.procedureUnknown', 'catalogue.notInForce'] as const;

export const startAssistance = operation({
  id: 'startAssistance',
  room: 'assistance',
  method: 'POST',
  path: '/assistance',
  door: 'write',
  permission: 'assistance.help',
  summary: 'Begin to help somebody with an online procedure; nobody need be named',
  input: Type.Object(where),
  output: Session,
  refusals: ['assistance.sessionOpen'],
});

export const typeUnderMandate = operation({
  id: 'typeUnderMandate',
  room: 'assistance',
  method: 'POST',
  path: '/assistance/:id/mandate',
  door: 'attempt',
  permission: 'assistance.help',
  summary: 'Before the helper types for the citizen: checks the mandate for these acts in this procedure; the use is remembered, refused or not',
  input: Type.Object({ id: Id, mandateId: Id, kinds: Type.Array(OneOf(ACTS_IN_NAME), { minItems: 1, maxItems: ACTS_IN_NAME.length, uniqueItems: true }), procedureCode: Line(60) }),
  output: Session,
  refusals: [
    'assistance.sessionUnknown', 'assistance.notOpen', 'assistance.otherMandate', 'catalogue.procedureUnknown', 'catalogue.notInForce',
    'mandate.unknown', 'mandate.notYours', 'mandate.revokedAlready', 'mandate.endedAlready', 'mandate.kindNotCovered', 'mandate.procedureNotCovered',
  ],
});

export const endAssistance = operation({
  id: 'endAssistance',
  room: 'assistance',
  method: 'POST',
  path: '/assistance/:id/end',
  door: 'write',
  permission: 'assistance.help',
  summary: 'End the help and tell what it was; from here on it is counted',
  input: Type.Object({ id: Id, ...told, typedBy: Type.Optional(OneOf(TYPISTS)), device: Type.Optional(where.device), portal: Type.Optional(where.portal) }),
  output: WithWarnings,
  refusals: ['assistance.sessionUnknown', 'assistance.notOpen', 'assistance.alreadyLinked', ...endings],
});

export const dropAssistance = operation({
  id: 'dropAssistance',
  room: 'assistance',
  method: 'POST',
  path: '/assistance/:id/drop',
  door: 'write',
  permission: 'assistance.help',
  summary: 'End a session in which nothing was done; it is not counted',
  input: Type.Object({ id: Id }),
  output: Session,
  refusals: ['assistance.sessionUnknown', 'assistance.notOpen', 'assistance.actsDone'],
});

export const recordAssistance = operation({
  id: 'recordAssistance',
  room: 'assistance',
  method: 'POST',
  path: '/assistance/past',
  door: 'write',
  permission: 'assistance.help',
  summary: 'Enter help that was given just now, in one act; what was typed for her under a mandate cannot be entered afterwards',
  input: Type.Object({ ...where, ...told, minutes: Type.Integer({ minimum: 1, maximum: AFTERTHOUGHT_MINUTES, description: 'how many minutes ago it began' }) }),
  output: WithWarnings,
  refusals: [...endings],
});

export const linkAssistance = operation({
  id: 'linkAssistance',
  room: 'assistance',
  method: 'POST',
  path: '/assistance/:id/link',
  door: 'write',
  permission: 'assistance.help',
  summary: 'Join a session to the dossier it became: both are one from then on, in every count',
  input: Type.Object({ id: Id, dossierCode: Line(64) }),
  output: Session,
  refusals: ['assistance.sessionUnknown', 'assistance.notEnded', 'assistance.alreadyLinked', 'assistance.dossierUnknown'],
});

export const getOpenAssistance = operation({
  id: 'getOpenAssistance',
  room: 'assistance',
  method: 'GET',
  path: '/assistance/open',
  door: 'read',
  permission: 'assistance.help',
  summary: 'The session I have open, if any',
  input: Type.Object({}),
  output: Type.Object({ session: Type.Union([Session, Type.Null()]) }),
  refusals: [],
});

export const listAssistance = operation({
  id: 'listAssistance',
  room: 'assistance',
  method: 'GET',
  path: '/assistance',
  door: 'read',
  permission: 'assistance.help',
  summary: 'Sessions at my support point, the newest first: of one day, mine, or those with a code of another portal',
  input: Type.Object({ day: Type.Optional(DayField), mine: Type.Optional(Type.Boolean()), externalCode: Type.Optional(Line(40)), ...pageInput }),
  output: pageOf(Session),
  refusals: ['input.cursorUnknown'],
});

export const findAssistance = operation({
  id: 'findAssistance',
  room: 'assistance',
  method: 'GET',
  path: '/assistance/found',
  door: 'read',
  permission: 'assistance.help',
  summary: 'Help given at my support point under a code of another portal and not joined to a dossier yet: offered when a dossier with that code is received at the desk',
  input: Type.Object({ externalCode: Line(40) }),
  output: Type.Object({ rows: Type.Array(Session) }),
  refusals: [],
});

export const listRecurringPhones = operation({
  id: 'listRecurringPhones',
  room: 'assistance',
  method: 'GET',
  path: '/assistance/recurring-phones',
  door: 'read',
  permission: 'assistance.oversee',
  summary: 'Telephones entered for more people than a family has, at my unit, masked: whose they are is to be asked',
  input: Type.Object({}),
  output: Type.Object({
    days: Type.Integer(),
    people: Type.Integer({ description: 'more than so many people in so many days' }),
    rows: Type.Array(Type.Object({ phone: Text, people: Type.Integer(), sessions: Type.Integer(), helpers: Type.Array(Text), lastAt: Instant }), { description: 'the most people first, at most 100' }),
  }),
  refusals: [],
});
