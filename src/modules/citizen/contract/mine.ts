import { Type } from 'typebox';
import { OneOf } from '#kernel/choice.ts';
import { Instant, MaybeInstant } from '#kernel/instant.ts';
import { operation } from '#kernel/operation.ts';
import { pageInput, pageOf } from '#kernel/page.ts';
import { Line } from '#kernel/text.ts';
import { FileUse, ServedFile } from '#modules/digitisation/contract/fields.ts';
import { RESULT_CHOICES } from '#modules/dossier/rules/statuses.ts';
import { CHARGE_STATES } from '#modules/payment/rules/charges.ts';
import { STANDINGS } from '../rules/filing.ts';
import { Id, MaybeText, Procedure, Text } from './filing-shapes.ts';

const Both = Type.Object({ vi: Text, en: Text });
const hers = { room: 'citizen', permission: 'citizen', citizens: 'only' } as const;

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
  ...hers,
  method: 'GET',
  path: '/my/dossiers',
  door: 'read',
  summary: 'My dossiers: what I filed, and what stands under my number where somebody has seen that it is mine; the newest first',
  input: Type.Object({ ...pageInput }),
  output: pageOf(MyDossier),
  refusals: ['input.cursorUnknown'],
});

const Step = Type.Object({ kind: Text, at: Instant, words: Both });

export const getMyDossier = operation({
  id: 'getMyDossier',
  ...hers,
  method: 'GET',
  path: '/my/dossiers/:id',
  door: 'read',
  summary: 'One of my dossiers: where it stands in plain words, what is asked of me, its files, its fee and its way',
  input: Type.Object({ id: Id }),
  output: Type.Object({
    ...MyDossier.properties,
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
    payable: Type.Boolean({ description: 'some charge is open and may be paid by transfer (payMyDossier)' }),
    steps: Type.Array(Step),
  }),
  refusals: ['citizen.dossierUnknown'],
});

export const attachToSupplement = operation({
  id: 'attachToSupplement',
  ...hers,
  method: 'POST',
  path: '/my/dossiers/:id/supplement/files',
  door: 'write',
  summary: 'Put an uploaded file to a paper that was asked for; nothing is sent yet',
  input: Type.Object({ id: Id, component: Line(20), fileId: Id }),
  output: Type.Object({ useId: Text }),
  refusals: ['citizen.dossierUnknown', 'citizen.nothingAsked', 'citizen.componentUnknown', 'citizen.tooManyFiles'],
});

export const detachFromSupplement = operation({
  id: 'detachFromSupplement',
  ...hers,
  method: 'POST',
  path: '/my/dossiers/:id/supplement/files/:useId/remove',
  door: 'write',
  summary: 'Take a file off what is being put together',
  input: Type.Object({ id: Id, useId: Id }),
  output: Type.Object({ useId: Text }),
  refusals: ['citizen.dossierUnknown', 'citizen.nothingAsked', 'citizen.fileUnknown'],
});

export const sendSupplement = operation({
  id: 'sendSupplement',
  ...hers,
  method: 'POST',
  path: '/my/dossiers/:id/supplement',
  door: 'write',
  summary: 'Send what was asked for, all of it at once; the one-stop answers within eight working hours',
  input: Type.Object({ id: Id, note: Type.Optional(Line(400)) }),
  output: Type.Object({ sentAt: Instant, answerBy: Instant }),
  refusals: ['citizen.dossierUnknown', 'citizen.nothingAsked', 'citizen.alreadySent', 'citizen.supplementIncomplete'],
});

export const payMyDossier = operation({
  id: 'payMyDossier',
  ...hers,
  method: 'POST',
  path: '/my/dossiers/:id/pay',
  door: 'write',
  summary: 'The transfer that pays what is open: account, sum and VietQR; paid only once the bank or the agency has confirmed it',
  input: Type.Object({ id: Id }),
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
  refusals: ['citizen.dossierUnknown', 'citizen.nothingToPay', 'payment.accountMissing'],
});

export const getMyDossierFile = operation({
  id: 'getMyDossierFile',
  ...hers,
  method: 'GET',
  path: '/my/dossiers/:id/files/:useId',
  // The look is entered in the same transaction.
  door: 'write',
  summary: 'The bytes of a file of my dossier, or of what I am putting together for it',
  input: Type.Object({ id: Id, useId: Id }),
  output: ServedFile,
  refusals: ['citizen.dossierUnknown', 'citizen.fileUnknown', 'digitisation.pending', 'digitisation.infected', 'digitisation.unscanned', 'digitisation.storeAway'],
  produces: 'file',
});
