import { accessOperations } from '#apps/operations/access.ts';
import type { Bound } from '#apps/operations/bind.ts';
import { journalOperations } from '#apps/operations/journal.ts';
import { organisationOperations } from '#apps/operations/organisation.ts';

/** Everything that may be asked of this house. */
export const allOperations: readonly Bound[] = [...journalOperations, ...organisationOperations, ...accessOperations];

/** The operation of an id, for the command line. */
export function findOperation(id: string): Bound | undefined {
  return allOperations.find((bound) => bound.operation.id === id);
}
