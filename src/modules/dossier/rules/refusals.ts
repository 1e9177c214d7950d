/** What any move of a dossier may be refused with before its own conditions are asked. */
export const MOVE_REFUSALS = ['dossier.unknown', 'dossier.stale', 'dossier.agencyOnly', 'dossier.notPermitted', 'dossier.cancelled', 'dossier.moveIllegal', 'dossier.stageIllegal'] as const;
