import { bind } from '#apps/operations/bind.ts';
import * as contract from '#modules/custody/contract.ts';
import * as service from '#modules/custody/service.ts';

export const custodyOperations = [bind(contract.withdrawHandover, service.withdrawHandover)];
