import { bind } from '#apps/operations/bind.ts';
import * as contract from '#modules/journal/contract.ts';
import * as service from '#modules/journal/service.ts';

export const journalOperations = [bind(contract.listJournal, service.listJournal)];
