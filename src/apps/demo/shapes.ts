import type { Employer } from '#kernel/actor.ts';
import type { Day } from '#kernel/day.ts';
import type { Role } from '#modules/access/rules.ts';
import type { CodeGrammar, UnitKind } from '#modules/organisation/rules.ts';

export type DemoUnit = {
  readonly code: string;
  readonly kind: UnitKind;
  readonly parent?: string;
  readonly name: string;
  readonly shortName: string;
  readonly superior?: string;
  readonly place: string;
  readonly address?: string;
  readonly ident?: { readonly code: string; readonly grammar: CodeGrammar };
  readonly note?: string;
  readonly from: Day;
  readonly to?: Day;
  readonly counters?: readonly string[];
  /** The fields, or lines of work, whose procedures this department solves for its one-stop. */
  readonly fields?: readonly string[];
};

export type DemoPerson = {
  readonly username: string;
  readonly name: string;
  readonly employer: Employer;
  readonly unit: string;
  readonly role: Role;
  readonly competence: number;
  readonly decision: string;
  readonly from: Day;
  readonly to?: Day;
};
