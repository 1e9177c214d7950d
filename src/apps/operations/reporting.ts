import { bind } from '#apps/operations/bind.ts';
import * as contract from '#modules/reporting/contract.ts';
import * as service from '#modules/reporting/service.ts';

export const reportingOperations = [bind(contract.getHeadlineCounts, service.getHeadlineCounts), bind(contract.listHeadlineRows, service.listHeadlineRows)];
