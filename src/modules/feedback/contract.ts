import { Type } from 'typebox';
import { OneOf } from '#kernel/choice.ts';
import { Instant } from '#kernel/instant.ts';
import { operation } from '#kernel/operation.ts';
import { pageInput, pageOf } from '#kernel/page.ts';
import { Line, Prose } from '#kernel/text.ts';
import { BASES, RATED_KINDS } from './rules.ts';

const Id = Type.String({ format: 'uuid' });
const Text = Type.String();
const Both = Type.Object({ vi: Text, en: Text });
const Code = Line(20, 'the code of one use given at the counter or by the tracking page');
const Month = Type.String({ pattern: '^20[0-9]{2}-(0[1-9]|1[0-2])$', examples: ['2026-11'], description: 'a month, 2026-11' });

const Group = Type.Object(
  {
    key: Text,
    told: Type.Union([Type.Object({ valid: Type.Integer(), scores: Type.Array(Type.Integer(), { description: 'answers of each score, from 1 to 5' }), satisfied: Type.Integer(), percent: Type.Union([Type.Number(), Type.Null()]) }), Type.Null()], {
      description: 'null: too few answers to be told, or held back so that another group cannot be reckoned',
    }),
  },
  { $id: 'SatisfactionGroup' },
);

export const openRating = operation({
  id: 'openRating',
  room: 'feedback',
  method: 'POST',
  path: '/ratings/open',
  door: 'write',
  permission: 'feedback.invite',
  summary: 'Open the question for the person I have just served; the code is of one use and holds for minutes',
  input: Type.Object({ kind: OneOf(RATED_KINDS), id: Type.String({ format: 'uuid', description: 'of the dossier; of the session, for help' }) }),
  output: Type.Object({ code: Text, address: Text, picture: Type.Object({ path: Text, size: Type.Integer() }), until: Instant }),
  refusals: ['feedback.nothingToRate', 'feedback.tooLate', 'feedback.alreadyRated'],
});

export const getRatingForm = operation({
  id: 'getRatingForm',
  room: 'feedback',
  method: 'GET',
  path: '/ratings/:code',
  door: 'attempt',
  permission: 'public',
  summary: 'What is asked of the holder of a code; nobody is named',
  input: Type.Object({ code: Code }),
  output: Type.Object({ kind: OneOf(RATED_KINDS), unitName: Text, questions: Type.Array(Type.Object({ id: Text, text: Both, needed: Type.Boolean() })) }),
  refusals: ['feedback.codeUnknown'],
});

export const rateService = operation({
  id: 'rateService',
  room: 'feedback',
  method: 'POST',
  path: '/ratings',
  door: 'attempt',
  permission: 'public',
  summary: 'Rate one transaction, once; the answer is kept apart from the transaction, so that nobody finds who gave it',
  input: Type.Object({
    code: Code,
    scores: Type.Array(Type.Object({ question: Line(40), score: Type.Integer({ minimum: 1, maximum: 5, description: '1 very dissatisfied to 5 very satisfied' }) }), { minItems: 1, maxItems: 20 }),
    words: Type.Optional(Prose(500, 'kept apart from the scores')),
  }),
  output: Type.Object({ kind: OneOf(RATED_KINDS) }),
  refusals: ['feedback.codeUnknown', 'feedback.alreadyRated', 'feedback.questionUnknown', 'feedback.overallMissing'],
});

export const listSatisfaction = operation({
  id: 'listSatisfaction',
  room: 'feedback',
  method: 'GET',
  path: '/satisfaction',
  door: 'read',
  permission: 'feedback.look',
  summary: 'The survey of my unit in a month, up to yesterday: satisfied are (4 + 5) / valid answers; neither the index of QĐ 766 nor the nine of TT 01/2018',
  input: Type.Object({ month: Month }),
  output: Type.Object({
    month: Text,
    unitName: Text,
    floor: Type.Integer(),
    until: Type.Union([Text, Type.Null()], { description: 'the last day told of; null: the month has no day past' }),
    total: Group,
    byKind: Type.Array(Group),
    byEmployer: Type.Array(Group),
    questions: Type.Array(Type.Object({ group: Group, text: Both, validFrom: Text, basis: OneOf(BASES), source: Text })),
  }),
  refusals: [],
});

export const listRatingWords = operation({
  id: 'listRatingWords',
  room: 'feedback',
  method: 'GET',
  path: '/satisfaction/words',
  door: 'read',
  permission: 'feedback.look',
  summary: 'What people wrote to my unit in a month that is over, in no order and beside nobody',
  input: Type.Object({ month: Month, ...pageInput }),
  output: pageOf(Type.Object({ id: Text, words: Text })),
  refusals: ['input.cursorUnknown'],
});

export const eraseRatingWords = operation({
  id: 'eraseRatingWords',
  room: 'feedback',
  method: 'POST',
  path: '/satisfaction/words/:id/erase',
  door: 'write',
  permission: 'feedback.look',
  summary: 'Erase what somebody wrote, because it names a person; the scores stay',
  input: Type.Object({ id: Id }),
  output: Type.Object({ id: Text }),
  refusals: ['feedback.wordsUnknown'],
});
