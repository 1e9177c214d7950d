import { bind } from '#apps/operations/bind.ts';
import * as contract from '#modules/custody/contract.ts';
import { withdrawHandover } from '#modules/custody/service/handing-over.ts';
import { listIncidents, resolveIncident } from '#modules/custody/service/incidents.ts';
import { reportStillOut } from '#modules/custody/service/outs.ts';

export const custodyOperations = [
  bind(contract.withdrawHandover, withdrawHandover),
  bind(contract.listIncidents, listIncidents),
  bind(contract.resolveIncident, resolveIncident),
  bind(contract.reportStillOut, reportStillOut),
];
