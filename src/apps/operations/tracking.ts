import { bind } from '#apps/operations/bind.ts';
import * as contract from '#modules/tracking/contract.ts';
import { listTrackedMandates, revokeTrackedMandate } from '#modules/tracking/service/slip-mandates.ts';
import { trackDossier } from '#modules/tracking/service/track-dossier.ts';

export const trackingOperations = [
  bind(contract.trackDossier, trackDossier),
  bind(contract.listTrackedMandates, listTrackedMandates),
  bind(contract.revokeTrackedMandate, revokeTrackedMandate),
];
