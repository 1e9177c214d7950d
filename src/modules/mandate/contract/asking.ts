import { Type } from 'typebox';
import { OneOf } from '#kernel/choice.ts';
import { Instant, MaybeInstant } from '#kernel/instant.ts';
import { operation } from '#kernel/operation.ts';
import { ANSWERS, ASK_STATES } from '../rules/asking.ts';
import { ACTS_IN_NAME } from '../rules/mandates.ts';
import { asked, cannotStand, Password, Phone, TextHash } from './mandates.ts';

const Id = Type.String({ format: 'uuid' });
const Text = Type.String();
const MaybeText = Type.Union([Text, Type.Null()]);
const Code = Type.String({ minLength: 4, maxLength: 40, pattern: '^[0-9A-Za-z -]+$', examples: ['7K2M9P'] });

const Ask = Type.Object(
  { id: Text, state: OneOf(ASK_STATES), phone: Type.Union([Text, Type.Null()], { description: 'masked' }), askedAt: Instant, expiresAt: Instant, answeredAt: MaybeInstant, mandateId: MaybeText },
  { $id: 'MandateAsk' },
);

export const askMandateByPhone = operation({
  id: 'askMandateByPhone',
  room: 'mandate',
  method: 'POST',
  path: '/mandates/asks',
  door: 'attempt',
  permission: 'assistance.help',
  summary: 'Ask a citizen by message whether the helper’s organisation may act for her: the message goes to her own telephone, she answers with its code of one use, by message or on her own machine',
  input: Type.Object({ ...asked, textSha256: TextHash, password: Password }),
  output: Ask,
  refusals: [...cannotStand, 'mandate.textChanged', 'mandate.phoneNeeded', 'mandate.phoneNotOffered', 'mandate.phoneOfStaff', 'mandate.askedTooOften', 'mandate.alreadyGranted', 'access.confirmWrong', 'access.tooManyFailures'],
});

export const getMandateAsk = operation({
  id: 'getMandateAsk',
  room: 'mandate',
  polled: true,
  method: 'GET',
  path: '/mandates/asks/:id',
  door: 'read',
  permission: 'assistance.help',
  summary: 'Whether the citizen has answered what my unit asked her by message',
  input: Type.Object({ id: Id }),
  output: Ask,
  refusals: ['mandate.askUnknown'],
});

const answering = { phone: Phone, code: Code };
const unanswerable = ['mandate.notByStaff', 'mandate.codeWrong', 'mandate.askExpired', 'mandate.askClosed', 'mandate.tooManyCodes'] as const;

export const readMandateAsk = operation({
  id: 'readMandateAsk',
  room: 'mandate',
  // Asked in a body: neither a telephone nor a code stands in an address.
  method: 'POST',
  path: '/mandates/asks/read',
  door: 'attempt',
  permission: 'public',
  summary: 'The exact text a citizen is asked to agree to, for whoever holds the telephone and the code of one use that was sent to it',
  input: Type.Object(answering),
  output: Type.Object({ text: Text, organisation: Text, unitName: Text, expiresAt: Instant, answer: Type.Union([OneOf(ANSWERS), Type.Null()]) }),
  refusals: [...unanswerable],
});

export const answerMandateAsk = operation({
  id: 'answerMandateAsk',
  room: 'mandate',
  method: 'POST',
  path: '/mandates/asks/answer',
  door: 'attempt',
  permission: 'public',
  summary: 'The citizen agrees or not, on her own machine; answered again, the first answer stands',
  input: Type.Object({ ...answering, answer: OneOf(ANSWERS) }),
  output: Type.Object({ answer: OneOf(ANSWERS), first: Type.Boolean({ description: 'false: it was answered before, and that answer stands' }), organisation: Text, toDay: Text }),
  refusals: [...unanswerable, 'mandate.alreadyGranted'],
});

export const readMandateByCode = operation({
  id: 'readMandateByCode',
  room: 'mandate',
  method: 'POST',
  path: '/mandates/by-code',
  door: 'attempt',
  permission: 'public',
  summary: 'What a mandate allows, for whoever holds the code that revokes it; it names nobody',
  input: Type.Object({ code: Code }),
  output: Type.Object({ organisation: Text, unitName: Text, kinds: Type.Array(OneOf(ACTS_IN_NAME)), covers: Type.Array(Type.Object({ code: Text, name: Text })), toDay: Text, state: OneOf(['inForce', 'ended', 'revoked'] as const) }),
  refusals: ['mandate.codeWrong', 'mandate.tooManyCodes'],
});

export const revokeMandateByCode = operation({
  id: 'revokeMandateByCode',
  room: 'mandate',
  method: 'POST',
  path: '/mandates/revoke-by-code',
  door: 'attempt',
  permission: 'public',
  summary: 'The citizen revokes her mandate with the code she was given for it',
  input: Type.Object({ code: Code }),
  output: Type.Object({ organisation: Text, revokedAt: Instant }),
  refusals: ['mandate.notByStaff', 'mandate.codeWrong', 'mandate.tooManyCodes', 'mandate.revokedAlready', 'mandate.endedAlready'],
});
