import { formStanding } from '#modules/citizen/rules/filing.ts';
import type { FormRow } from './questions.ts';

export type FormsOfProcedure = { readonly code: string; readonly name: string; readonly versions: readonly FormRow[]; readonly inForce: FormRow | undefined; /** The next that begins on a day to come. */ readonly coming: FormRow | undefined };

/** Versions gathered under their procedure as they stand on a day, the newest first; only procedures whose name or code holds what is looked for. */
export function byProcedure(rows: readonly FormRow[], sought: string, today: string): FormsOfProcedure[] {
  const found = new Map<string, FormRow[]>();
  for (const row of rows.filter((one) => fits(one, sought))) found.set(row.procedureCode, [...(found.get(row.procedureCode) ?? []), row]);
  return [...found].map(([code, versions]) => {
    const newest = versions.toSorted((one, other) => other.version - one.version);
    return { code, name: newest[0]?.procedureName ?? code, versions: newest, inForce: newest.find((one) => formStanding(one, today) === 'inUse'), coming: nextOf(newest, today) };
  });
}

function nextOf(versions: readonly FormRow[], today: string): FormRow | undefined {
  const coming = versions.filter((one) => formStanding(one, today) === 'coming');
  return coming.toSorted((one, other) => (one.inForceFrom ?? '').localeCompare(other.inForceFrom ?? ''))[0];
}

function fits({ procedureCode, procedureName }: FormRow, sought: string): boolean {
  const words = plain(sought).split(' ').filter((word) => word !== '');
  return words.every((word) => plain(`${procedureCode} ${procedureName}`).includes(word));
}

/** Without marks and capitals: what is typed in haste finds the name. */
function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/[đĐ]/g, 'd').toLowerCase().trim();
}
