import type { Answered } from '#web/api/shapes.ts';

export type Procedure = Answered<'getProcedure'>;

type Case = { readonly no: number; readonly title: string };

/** The cases to choose from: the ordinary one, when there is one, and the special ones; none when there is nothing to choose. */
export function casesOf(procedure: Procedure, ordinary: string): Case[] {
  const special = procedure.specialCases;
  if (special.length === 0) return [];
  const common = procedure.content.cases.find(({ no }) => !special.some((one) => one.no === no));
  return [...(common ? [{ no: common.no, title: ordinary }] : []), ...special];
}

/** True when it is known which papers are asked for. */
export function caseIsKnown(procedure: Procedure, caseNo: number | undefined): boolean {
  return procedure.specialCases.length === 0 || caseNo !== undefined;
}
