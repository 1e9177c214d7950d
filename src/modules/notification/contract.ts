import { Type } from 'typebox';
import { OneOf } from '#kernel/choice.ts';
import { InstantField } from '#kernel/day.ts';
import { Instant, MaybeInstant } from '#kernel/instant.ts';
import { operation } from '#kernel/operation.ts';
import { pageInput, pageOf } from '#kernel/page.ts';
import { Line, Prose } from '#kernel/text.ts';
import { CALL_ANSWERS, CALL_OUTCOMES, CALL_STATES } from './rules/calls.ts';
import { CHANNELS, CHANNEL_SETUPS, MESSAGE_FAILURES, MESSAGE_STATES, OUTWARD, WANTS, WAYS } from './rules/channels.ts';
import { REPORTS } from './rules/handing.ts';
import { DUTIES, TEMPLATES } from './rules/templates.ts';

const Id = Type.String({ format: 'uuid' });
const Text = Type.String();
const MaybeText = Type.Union([Text, Type.Null()]);
const Language = OneOf(['vi', 'en'] as const);
const Signature = Type.String({ pattern: '^v1,[A-Za-z0-9+/]{43}=$', examples: ['v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4='] });
const SIGNED = 'Signed after Standard Webhooks over eventId, the seconds of signedAt and the other fields one a line, with the secret of the installation for this purpose';

const Message = Type.Object(
  {
    id: Text,
    template: OneOf(TEMPLATES),
    obligatory: Type.Boolean({ description: 'goes out whatever she chose' }),
    dossierId: MaybeText,
    dossierCode: MaybeText,
    channel: OneOf(CHANNELS),
    to: Type.Union([Text, Type.Null()], { description: 'masked; null: nothing to reach her by, or erased' }),
    language: Language,
    state: OneOf(MESSAGE_STATES),
    failure: Type.Union([OneOf(MESSAGE_FAILURES), Type.Null()]),
    happenedAt: Instant,
    madeAt: Instant,
    nextAt: Type.Unsafe<Date | null>({ type: ['string', 'null'], format: 'date-time', description: 'waits until then: quiet hours, or the next try' }),
    attempts: Type.Integer(),
    handedAt: MaybeInstant,
    settledAt: MaybeInstant,
    subject: MaybeText,
    text: Type.Union([Text, Type.Null()], { description: 'as it went out, a code of one use left out; null: erased' }),
    call: Type.Union([OneOf(CALL_STATES), Type.Null()], { description: 'a call of the counter instead, or beside it' }),
    maySayAgain: Type.Boolean(),
  },
  { $id: 'Message' },
);

const MyMessage = Type.Object(
  { id: Text, dossierId: MaybeText, dossierCode: MaybeText, channel: OneOf(CHANNELS), to: MaybeText, state: OneOf(MESSAGE_STATES), happenedAt: Instant, handedAt: MaybeInstant, subject: MaybeText, text: MaybeText },
  { $id: 'MyMessage' },
);

const CallTask = Type.Object(
  {
    id: Text,
    messageId: Text,
    template: OneOf(TEMPLATES),
    why: OneOf(MESSAGE_FAILURES),
    dossierId: MaybeText,
    dossierCode: MaybeText,
    unitName: MaybeText,
    name: MaybeText,
    phone: Type.Union([Text, Type.Null()], { description: 'in full: it is there to be called; null when settled, erased or never given' }),
    email: MaybeText,
    address: Type.Union([Text, Type.Null()], { description: 'where a letter goes; null when settled, erased or never given' }),
    text: Type.Union([Text, Type.Null()], { description: 'what she is to be told' }),
    openedAt: Instant,
    tries: Type.Integer(),
    lastTriedAt: MaybeInstant,
    state: OneOf(CALL_STATES),
    outcome: Type.Union([OneOf(CALL_OUTCOMES), Type.Null()]),
    note: MaybeText,
    settledAt: MaybeInstant,
    settledBy: MaybeText,
    maySayAgain: Type.Boolean(),
  },
  { $id: 'CallTask' },
);

const ContactChoice = Type.Object(
  { way: OneOf(WAYS), language: Language, wants: OneOf(WANTS), phone: MaybeText, email: MaybeText, quietFrom: Text, quietTo: Text },
  { $id: 'ContactChoice' },
);

const common = { room: 'notification', door: 'read' } as const;
const mine = { permission: 'citizen', citizens: 'only' } as const;

export const listMyMessages = operation({
  ...common,
  ...mine,
  id: 'listMyMessages',
  method: 'GET',
  path: '/my/messages',
  summary: 'What I was told, newest first',
  input: Type.Object({ ...pageInput }),
  output: pageOf(MyMessage),
  refusals: ['input.cursorUnknown'],
});

export const getContactChoice = operation({
  ...common,
  ...mine,
  id: 'getContactChoice',
  method: 'GET',
  path: '/my/contact-choice',
  summary: 'How I am told, and of what',
  input: Type.Object({}),
  output: ContactChoice,
  refusals: [],
});

export const saveContactChoice = operation({
  ...common,
  ...mine,
  id: 'saveContactChoice',
  method: 'POST',
  path: '/my/contact-choice',
  door: 'write',
  summary: 'Choose how I am told: the way, the language, everything or only what the law or my safety needs',
  input: Type.Object({ way: OneOf(WAYS), language: Language, wants: OneOf(WANTS) }),
  output: ContactChoice,
  refusals: [],
});

export const listMessagesOfDossier = operation({
  ...common,
  id: 'listMessagesOfDossier',
  method: 'GET',
  path: '/dossiers/:id/messages',
  permission: 'dossier.view',
  summary: 'Who was told what of this dossier, when, and whether it arrived; newest first',
  input: Type.Object({ id: Id, ...pageInput }),
  output: pageOf(Message),
  refusals: ['dossier.unknown', 'input.cursorUnknown'],
});

export const listMessagesOfCitizen = operation({
  ...common,
  id: 'listMessagesOfCitizen',
  method: 'GET',
  path: '/citizens/:id/messages',
  permission: 'dossier.view',
  summary: 'What a citizen was told by my unit and those below it, newest first',
  input: Type.Object({ id: Id, ...pageInput }),
  output: pageOf(Message),
  refusals: ['input.cursorUnknown'],
});

export const resendMessage = operation({
  ...common,
  id: 'resendMessage',
  method: 'POST',
  path: '/messages/:id/resend',
  door: 'write',
  permission: 'notification.call',
  summary: 'Say again, under its old id, what failed or of which nobody knows what became; the call for it is over',
  input: Type.Object({ id: Id }),
  output: Message,
  refusals: ['notification.unknown', 'notification.notAgain', 'notification.nowhere', 'notification.erased'],
});

export const listCallTasks = operation({
  ...common,
  id: 'listCallTasks',
  method: 'GET',
  path: '/call-tasks',
  permission: 'notification.call',
  polled: true,
  summary: 'Whom my unit must call because no message reached her, oldest first; settled ones newest first',
  input: Type.Object({ state: Type.Optional(OneOf(CALL_STATES)), ...pageInput }),
  output: Type.Object({ ...pageOf(CallTask).properties, open: Type.Integer() }),
  refusals: ['input.cursorUnknown'],
});

export const settleCallTask = operation({
  ...common,
  id: 'settleCallTask',
  method: 'POST',
  path: '/call-tasks/:id/settle',
  door: 'write',
  permission: 'notification.call',
  summary: 'Enter what a call came to; not reached leaves it open',
  input: Type.Object({ id: Id, outcome: OneOf(CALL_ANSWERS), note: Type.Optional(Prose(300)) }),
  output: CallTask,
  refusals: ['notification.callUnknown', 'notification.callSettled', 'notification.callAgain', 'notification.noteNeeded'],
});

const ChannelState = Type.Object({
  channel: OneOf(OUTWARD),
  setup: OneOf(CHANNEL_SETUPS),
  downSince: MaybeInstant,
  askedAgainAt: MaybeInstant,
  lastTakenAt: MaybeInstant,
  waiting: Type.Integer(),
  due: Type.Integer({ description: 'of those waiting: whose time has come' }),
  oldestDueAt: MaybeInstant,
  uncertain: Type.Integer(),
  failed: Type.Integer({ description: 'in the last seven days' }),
  sent: Type.Integer({ description: 'handed over in the last seven days' }),
  soon: Type.Integer({ description: 'of those: within ten seconds of the moment they might go' }),
});

export const getMessagingState = operation({
  ...common,
  id: 'getMessagingState',
  method: 'GET',
  path: '/messaging',
  permission: 'integration.manage',
  polled: true,
  summary: 'How the channels stand: what waits, what failed, what nobody knows',
  input: Type.Object({}),
  output: Type.Object({ demo: Type.Boolean(), signed: Type.Boolean({ description: 'false: MESSAGE_SECRET is not set, nothing from outside is believed' }), quietFrom: Text, quietTo: Text, behind: Type.Integer({ description: 'entries of the journal not read yet, 1000 at most' }), stalled: Type.Boolean({ description: 'the oldest of them is older than two minutes' }), openCalls: Type.Integer(), channels: Type.Array(ChannelState) }),
  refusals: [],
});

export const listMessages = operation({
  ...common,
  id: 'listMessages',
  method: 'GET',
  path: '/messages',
  permission: 'integration.manage',
  summary: 'Messages of one state, newest first; without their words',
  input: Type.Object({ state: OneOf(MESSAGE_STATES), ...pageInput }),
  output: pageOf(Message),
  refusals: ['input.cursorUnknown'],
});

export const listMessageTemplates = operation({
  ...common,
  id: 'listMessageTemplates',
  method: 'GET',
  path: '/messaging/templates',
  permission: 'integration.manage',
  summary: 'Every template in both languages, filled in with an example',
  input: Type.Object({}),
  output: Type.Object({ rows: Type.Array(Type.Object({ template: OneOf(TEMPLATES), duty: OneOf(DUTIES), urgent: Type.Boolean(), source: Text, vi: Type.Object({ subject: Text, email: Text, sms: Text }), en: Type.Object({ subject: Text, email: Text, sms: Text }) })) }),
  refusals: [],
});

export const reportMessageStatus = operation({
  ...common,
  id: 'reportMessageStatus',
  method: 'POST',
  path: '/messages/status',
  door: 'write',
  permission: 'public',
  summary: `What became of a message that was handed over, as the provider knows it. ${SIGNED}`,
  input: Type.Object({ eventId: Line(80), signedAt: InstantField, id: Id, status: OneOf(REPORTS), signature: Signature }),
  output: Type.Object({ state: OneOf(MESSAGE_STATES) }),
  refusals: ['notification.closed', 'notification.signatureWrong', 'notification.signatureOld', 'notification.replayed', 'notification.unknown'],
});

export const receiveSms = operation({
  ...common,
  id: 'receiveSms',
  method: 'POST',
  path: '/messages/inbound',
  door: 'write',
  permission: 'public',
  summary: `A short message a citizen sent us, as the provider passes it on. ${SIGNED}`,
  input: Type.Object({ eventId: Line(80), signedAt: InstantField, from: Type.String({ pattern: '^0\\d{9,10}$', examples: ['0912345678'] }), text: Line(320), signature: Signature }),
  output: Type.Object({ understood: Type.Boolean() }),
  refusals: ['notification.closed', 'notification.signatureWrong', 'notification.signatureOld', 'notification.replayed'],
});
