import type { CheckedPaper } from '#modules/dossier/rules/papers.ts';
import type { Party } from '#modules/dossier/rules/parties.ts';
import type { ResultChoice } from '#modules/dossier/rules/statuses.ts';

type FiledPaper = Omit<CheckedPaper, 'reason'> & { readonly reason?: string };

/** What opens the dossier when the agency signs for it, as reception asks for it; of papers sent again for a dossier that stands only the papers. */
export type FilingBody = {
  readonly parties: readonly Party[];
  readonly request: {
    readonly procedureCode: string;
    readonly caseNo?: number;
    readonly termOption?: number;
    readonly competentUnitId?: string;
    readonly papers: readonly FiledPaper[];
    readonly quantity?: number;
    readonly resultChoice?: ResultChoice;
    readonly papersToRecover?: readonly string[];
  };
};
