import { bind } from '#apps/operations/bind.ts';
import * as contract from '#modules/catalogue/contract/operations.ts';
import * as finding from '#modules/catalogue/service/find-procedures.ts';
import { computeDueDate } from '#modules/catalogue/service/compute-due-date.ts';
import { correctProcedure } from '#modules/catalogue/service/correct-procedure.ts';
import { getProcedure } from '#modules/catalogue/service/get-procedure.ts';
import { listQualityFlags } from '#modules/catalogue/service/list-quality-flags.ts';

export const catalogueOperations = [
  bind(contract.findProcedures, finding.findProcedures),
  bind(contract.getProcedure, getProcedure),
  bind(contract.listFields, finding.listFields),
  bind(contract.listQualityFlags, listQualityFlags),
  bind(contract.correctProcedure, correctProcedure),
  bind(contract.computeDueDate, computeDueDate),
];
