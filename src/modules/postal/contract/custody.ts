import { Type } from 'typebox';
import { OneOf } from '#kernel/choice.ts';
import { Instant } from '#kernel/instant.ts';
import { operation } from '#kernel/operation.ts';
import { Line } from '#kernel/text.ts';
import { HOLDER_KINDS, ITEM_KINDS } from '#modules/custody/rules.ts';
import { Id } from '#modules/dossier/contract/fields.ts';
import { PostingNo } from './manifests.ts';

const Text = Type.String();
const MaybeText = Type.Union([Text, Type.Null()]);

const Holder = Type.Object({ kind: OneOf(HOLDER_KINDS), staffName: MaybeText, unitName: MaybeText, bag: MaybeText });

export const getCustody = operation({
  id: 'getCustody',
  room: 'postal',
  method: 'GET',
  path: '/custody',
  door: 'read',
  permission: 'custody.look',
  summary: 'Who holds every paper set, result and recovered paper of a dossier or shipment now, since when, and the whole chain of hands',
  input: Type.Object({ dossierId: Type.Optional(Id), postingNo: Type.Optional(PostingNo), dossierCode: Type.Optional(Line(60)) }),
  output: Type.Object({
    dossierId: Text,
    dossierCode: MaybeText,
    items: Type.Array(
      Type.Object({
        id: Text,
        kind: OneOf(ITEM_KINDS),
        part: Type.Integer({ description: '1 the first set, 2 and on what came later' }),
        holder: Holder,
        bagWith: Type.Union([Type.Object({ manifestId: Text, name: MaybeText, byCarrier: Type.Boolean() }), Type.Null()], { description: 'of a bag: who carries it now' }),
        since: Instant,
        onOffer: Type.Boolean({ description: 'offered to somebody who has not accepted yet' }),
        moves: Type.Array(Type.Object({ number: Type.Integer(), from: Holder, to: Holder, at: Instant, by: Text })),
      }),
    ),
  }),
  refusals: ['postal.custodyUnknown', 'postal.askForOne'],
});
