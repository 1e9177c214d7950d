import { Type } from 'typebox';
import { OneOf } from '#kernel/choice.ts';
import { Instant, MaybeInstant } from '#kernel/instant.ts';
import { operation } from '#kernel/operation.ts';
import { pageInput, pageOf } from '#kernel/page.ts';
import { Line } from '#kernel/text.ts';
import { FileUse, ServedFile } from '#modules/digitisation/contract/fields.ts';
import { WISHES } from '#modules/dossier/rules/may-move.ts';
import { RESULT_CHOICES } from '#modules/dossier/rules/statuses.ts';
import { ACTS_IN_NAME } from '#modules/mandate/rules/mandates.ts';
import { CHARGE_STATES } from '#modules/payment/rules/charges.ts';
import { STANDINGS } from '../rules/filing.ts';
import { Id, MaybeText, Procedure, Text } from './filing-shapes.ts';

const Both = Type.Object({ vi: Text, en: Text });
/** A citizen for herself; a helper of the staff in her open session of help, under a mandate that covers procedure and act. */
const byHerOrHelper = { room: 'citizen', permission: 'assistance.help', citizens: 'also' } as const;
const Mandate = Type.Optional(Type.String({ format: 'uuid', description: 'by what right a helper asks; a citizen has no need of it' }));
const SEEN = ['citizen.dossierUnknown', 'citizen.mandateNeeded', 'assistance.sessionNeeded', 'mandate.unknown', 'mandate.notYours', 'mandate.revokedAlready', 'mandate.endedAlready'] as const;
const ACTED = [...SEEN, 'assistance.otherMandate', 'mandate.kindNotCovered', 'mandate.procedureNotCovered'] as const;

const MyDossier = Type.Object(
  {
    id: Text,
    code: MaybeText,
    receiptNo: MaybeText,
    procedure: Procedure,
    unitName: Text,
    status: Type.Integer({ minimum: 1, maximum: 10 }),
    standing: OneOf(STANDINGS),
    standingWords: Both,
    channel: OneOf(['counter', 'online', 'post']),
    arrivedAt: Instant,
    dueAt: MaybeInstant,
    wanted: Type.Boolean({ description: 'something is wanted from the citizen' }),
  },
  { $id: 'MyDossier' },
);

export const listMyDossiers = operation({
  id: 'listMyDossiers',
  ...byHerOrHelper,
  method: 'GET',
  path: '/my/dossiers',
  door: 'read',
  summary: 'My dossiers: what I filed, and what stands under my number where somebody has seen that it is mine; to a helper what the citizen filed online, as far as the mandate reaches; the newest first',
  input: Type.Object({ mandateId: Mandate, ...pageInput }),
  output: pageOf(MyDossier),
  refusals: ['input.cursorUnknown', ...SEEN.filter((code) => code !== 'citizen.dossierUnknown')],
});

const Step = Type.Object({ kind: Text, at: Instant, words: Both });

export const getMyDossier = operation({
  id: 'getMyDossier',
  ...byHerOrHelper,
  method: 'GET',
  path: '/my/dossiers/:id',
  door: 'read',
  logsView: true,
  summary: 'One of my dossiers: where it stands in plain words, what is asked of me, its files, its fee and its way',
  input: Type.Object({ id: Id, mandateId: Mandate }),
  output: Type.Object({
    ...MyDossier.properties,
    behalf: Type.Union([Type.Object({ name: Text, acts: Type.Array(OneOf(ACTS_IN_NAME)) }), Type.Null()], { description: 'to a helper: for whom, and what the mandate allows' }),
    unit: Type.Object({ name: Text, address: Text, phone: Text }),
    returnChoice: OneOf(RESULT_CHOICES),
    answerBy: Type.Union([Instant, Type.Null()], { description: 'by when the one-stop answers what was filed or sent' }),
    refusedBecause: MaybeText,
    asked: Type.Union(
      [
        Type.Object({
          requestId: Text,
          reason: Text,
          respondBy: MaybeText,
          requestedAt: Instant,
          sentAt: MaybeInstant,
          papers: Type.Array(Type.Object({ component: Text, name: Text, what: MaybeText, files: Type.Array(FileUse) })),
        }),
        Type.Null(),
      ],
      { description: 'the open request for papers' },
    ),
    files: Type.Array(Type.Object({ component: Text, name: Text, file: FileUse })),
    charges: Type.Array(Type.Object({ id: Text, name: Text, amount: Type.Integer(), state: OneOf(CHARGE_STATES) })),
    wishes: Type.Array(OneOf(WISHES), { description: 'what she may wish now (withdrawMyDossier)' }),
    payable: Type.Boolean({ description: 'some charge is open and may be paid by transfer (payMyDossier)' }),
    steps: Type.Array(Step),
  }),
  refusals: [...SEEN],
});

export const attachToSupplement = operation({
  id: 'attachToSupplement',
  ...byHerOrHelper,
  method: 'POST',
  path: '/my/dossiers/:id/supplement/files',
  door: 'write',
  summary: 'Put an uploaded file to a paper that was asked for; nothing is sent yet',
  input: Type.Object({ id: Id, component: Line(20), fileId: Id, mandateId: Mandate }),
  output: Type.Object({ useId: Text }),
  refusals: [...ACTED, 'citizen.nothingAsked', 'citizen.componentUnknown', 'citizen.tooManyFiles'],
});

export const detachFromSupplement = operation({
  id: 'detachFromSupplement',
  ...byHerOrHelper,
  method: 'POST',
  path: '/my/dossiers/:id/supplement/files/:useId/remove',
  door: 'write',
  summary: 'Take a file off what is being put together',
  input: Type.Object({ id: Id, useId: Id, mandateId: Mandate }),
  output: Type.Object({ useId: Text }),
  refusals: [...ACTED, 'citizen.nothingAsked', 'citizen.fileUnknown'],
});

export const sendSupplement = operation({
  id: 'sendSupplement',
  ...byHerOrHelper,
  method: 'POST',
  path: '/my/dossiers/:id/supplement',
  door: 'write',
  summary: 'Send what was asked for, all of it at once; the one-stop answers within eight working hours',
  input: Type.Object({ id: Id, note: Type.Optional(Line(400)), mandateId: Mandate }),
  output: Type.Object({ sentAt: Instant, answerBy: Instant }),
  refusals: [...ACTED, 'citizen.nothingAsked', 'citizen.alreadySent', 'citizen.supplementIncomplete'],
});

export const payMyDossier = operation({
  id: 'payMyDossier',
  ...byHerOrHelper,
  method: 'POST',
  path: '/my/dossiers/:id/pay',
  door: 'write',
  summary: 'The transfer that pays what is open: account, sum and VietQR; paid only once the bank or the agency has confirmed it',
  input: Type.Object({ id: Id, mandateId: Mandate }),
  output: Type.Object({
    amount: Type.Integer(),
    purpose: Text,
    billRef: Text,
    bankName: Text,
    account: Text,
    holder: Text,
    payload: Text,
    picture: Type.Object({ path: Text, size: Type.Integer() }),
  }),
  refusals: [...ACTED, 'citizen.nothingToPay', 'payment.accountMissing'],
});

export const withdrawMyDossier = operation({
  id: 'withdrawMyDossier',
  ...byHerOrHelper,
  method: 'POST',
  path: '/my/dossiers/:id/withdrawal',
  door: 'write',
  summary: 'Wish to withdraw a dossier (→7), or to withdraw it no more; the agency decides',
  input: Type.Object({ id: Id, step: OneOf(['ask', 'cancel']), reason: Type.Optional(Line(400)), mandateId: Mandate }),
  output: Type.Object({ status: Type.Integer({ minimum: 1, maximum: 10 }) }),
  refusals: [...ACTED, 'dossier.cancelled', 'dossier.moveIllegal', 'dossier.stageIllegal', 'dossier.resultSigned'],
});

export const getMyDossierFile = operation({
  id: 'getMyDossierFile',
  ...byHerOrHelper,
  method: 'GET',
  path: '/my/dossiers/:id/files/:useId',
  // The look is entered in the same transaction.
  door: 'write',
  summary: 'The bytes of a file of my dossier, or of what I am putting together for it',
  input: Type.Object({ id: Id, useId: Id, mandateId: Mandate }),
  output: ServedFile,
  refusals: [...SEEN, 'citizen.fileUnknown', 'digitisation.pending', 'digitisation.infected', 'digitisation.unscanned', 'digitisation.storeAway'],
  produces: 'file',
});
