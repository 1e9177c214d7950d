import { Type } from 'typebox';
import { OneOf } from '#kernel/choice.ts';
import { operation } from '#kernel/operation.ts';
import { receiveDossier } from '#modules/reception/contract/receiving.ts';
import { DIRECTIONS } from '../rules/shipment-states.ts';

const Text = Type.String();
const { procedureCode, caseNo, termOption } = receiveDossier.input.properties;

const PostedPaper = Type.Object({
  no: Type.Integer(),
  name: Text,
  originals: Type.Integer(),
  copies: Type.Integer(),
  note: Type.Boolean(),
  shownOnly: Type.Boolean({ description: 'at the counter it would only be shown: by post it goes as a certified copy or as the original' }),
});

export const checkPosting = operation({
  id: 'checkPosting',
  room: 'postal',
  method: 'GET',
  path: '/posting-check',
  door: 'read',
  permission: 'postal.sell',
  summary: 'What may go by post of a procedure, or of a dossier that stands: each way with why not, the one-stops that receive it, the papers to be counted',
  input: Type.Object({
    procedureCode: Type.Optional(procedureCode),
    dossierId: Type.Optional(Type.String({ format: 'uuid', description: 'in the place of a procedure: the dossier whose result, or whose further papers, shall travel' })),
    caseNo,
    termOption,
  }),
  output: Type.Object({
    procedure: Type.Object({ code: Text, name: Text, fieldCode: Text }),
    ways: Type.Array(
      Type.Object({
        direction: OneOf(DIRECTIONS),
        refusal: Type.Union([Type.Object({ code: Text, facts: Type.Record(Text, Type.Unknown()) }), Type.Null()], { description: 'why it may not go this way; the sentence stands under its code' }),
      }),
      { description: 'in, then out' },
    ),
    oneStops: Type.Array(Type.Object({ id: Text, name: Text, here: Type.Boolean({ description: 'your own' }) }), { description: 'where it may be sent, your own first, at most 200' }),
    papers: Type.Union([Type.Array(PostedPaper), Type.Null()], { description: 'the published list; null: the case must be named first' }),
  }),
  refusals: ['postal.inputMissing', 'catalogue.procedureUnknown', 'catalogue.notInForce', 'catalogue.caseUnknown', 'dossier.unknown', 'postal.resultGone'],
});
