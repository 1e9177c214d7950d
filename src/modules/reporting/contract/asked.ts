import { Type } from 'typebox';
import { OneOf } from '#kernel/choice.ts';
import { DayField } from '#kernel/day.ts';
import { Instant } from '#kernel/instant.ts';
import { Line } from '#kernel/text.ts';
import { UNIT_KINDS } from '#modules/organisation/rules.ts';

const Text = Type.String();

/** What every report by days is asked with. */
export const askedDays = {
  unit: Line(40, 'the code of the unit'),
  from: DayField,
  to: DayField,
  asOf: Type.Optional({ ...DayField, description: 'what had happened by the end of this day; today unless told' }),
  knownOn: Type.Optional({ ...DayField, description: 'what was recorded by the end of this day; today unless told' }),
};

/** What every report by days says of itself. */
export const Heading = Type.Object({
  unit: Type.Object({ id: Text, code: Text, name: Text, kind: OneOf(UNIT_KINDS) }),
  from: Text,
  to: Text,
  asOf: Text,
  knownOn: Text,
  complete: Type.Boolean({ description: 'false: part of the period had not passed at asOf' }),
  followed: Type.Object({
    upTo: Instant,
    behind: Type.Integer({ minimum: 0, description: 'entries of the journal the figures do not hold yet, counted up to 10,000' }),
    checkedAt: Type.Union([Instant, Type.Null()], { description: 'when the figures were last held against a recount of the journal' }),
    differing: Type.Integer({ minimum: 0, description: 'how many of the recounted keys and blocks differed then' }),
  }),
  synthetic: Type.Boolean({ description: 'true: simulated dossiers are among what is counted' }),
});

export const askedRefusals = ['reporting.dayUnknown', 'reporting.dayInFuture', 'reporting.periodNotBegun', 'input.periodReversed', 'organisation.unitUnknown', 'access.notAllowed'];
