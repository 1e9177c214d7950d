import { Type } from 'typebox';
import { EMPLOYERS } from '#kernel/actor.ts';
import { OneOf } from '#kernel/choice.ts';
import { Instant } from '#kernel/instant.ts';
import { operation } from '#kernel/operation.ts';
import { pageInput, pageOf } from '#kernel/page.ts';
import { Line, Prose } from '#kernel/text.ts';
import { NARRATIVE_MAX, NARRATIVE_PARTS } from '../rules/narrative.ts';

const Text = Type.String();

/** A version of a paragraph, with who wrote it, for which side and when. */
export const NarrativeVersion = Type.Object({
  part: OneOf(NARRATIVE_PARTS),
  version: Type.Integer({ minimum: 1 }),
  text: Text,
  writtenBy: Text,
  role: Text,
  employer: OneOf(EMPLOYERS),
  unitName: Text,
  writtenAt: Instant,
});

const plan = Line(40, 'the code of the plan');
const refusals = ['reporting.planUnknown', 'organisation.unitUnknown', 'access.notAllowed'];

export const saveNarrative = operation({
  id: 'saveNarrative',
  room: 'reporting',
  method: 'POST',
  path: '/plans/:plan/narrative',
  door: 'write',
  permission: 'report.narrate',
  summary: 'Write a paragraph of the report of a plan: what went well, what was hard, what is proposed; every version stays',
  input: Type.Object({
    plan,
    part: OneOf(NARRATIVE_PARTS),
    text: Prose(NARRATIVE_MAX),
    baseVersion: Type.Integer({ minimum: 0, maximum: 1_000_000, description: 'the version the text was written over; 0: there was none' }),
  }),
  output: NarrativeVersion,
  refusals: [...refusals, 'reporting.narrativeEmpty', 'reporting.narrativeChanged', 'reporting.narrativeSame'],
});

export const listNarratives = operation({
  id: 'listNarratives',
  room: 'reporting',
  method: 'GET',
  path: '/plans/:plan/narrative',
  door: 'read',
  permission: 'report.read',
  summary: 'The versions of the paragraphs of a plan, the newest first',
  input: Type.Object({ plan, part: Type.Optional(OneOf(NARRATIVE_PARTS)), ...pageInput }),
  output: pageOf(NarrativeVersion),
  refusals: [...refusals, 'input.cursorUnknown'],
});
