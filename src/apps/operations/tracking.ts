import { bind } from '#apps/operations/bind.ts';
import * as contract from '#modules/tracking/contract.ts';
import * as service from '#modules/tracking/service.ts';

export const trackingOperations = [bind(contract.trackDossier, service.trackDossier)];
