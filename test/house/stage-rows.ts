import type { Role } from '#modules/access/rules.ts';
import type { Move, Origin } from '#modules/dossier/rules/moves.ts';
import { DEPARTMENT, OFFICERS } from './permission-matrix.ts';

/**
 * Where an argument of an operation decides who may: at which stage papers are asked for or a dossier refused (domain 0.3 item 4; NĐ 61/2018 Đ17.2, Đ19.4). By the move the
 * table of moves makes of it, and a place where nothing else stands in its way.
 */
export const STAGE_ROWS: Readonly<Record<string, { readonly move: Move; readonly at: Origin; readonly row: readonly Role[] }>> = {
  'requestSupplement, stage preAcceptance': { move: 'noticeIncomplete', at: '1:arrived', row: OFFICERS },
  'requestSupplement, stage examination': { move: 'requestSupplement', at: '4', row: DEPARTMENT },
  'refuseDossier, stage reception': { move: 'refuseReception', at: '1:arrived', row: OFFICERS },
  'refuseDossier, stage reception, proposed': { move: 'proposeRefusal', at: '1:arrived', row: ['POSTAL_COUNTER', ...OFFICERS] },
  'refuseDossier, stage merits': { move: 'refuseMerits', at: '4', row: ['LEADER'] },
};
