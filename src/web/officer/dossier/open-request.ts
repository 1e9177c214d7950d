import type { Dossier } from './questions.ts';

/** The request for papers that nobody has answered yet. */
export function openRequest(dossier: Dossier): Dossier['supplements'][number] | undefined {
  return dossier.supplements.find((request) => request.receivedAt === null);
}
