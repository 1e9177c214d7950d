import { bind } from '#apps/operations/bind.ts';
import * as competence from '#modules/reception/contract/competent-units.ts';
import * as day from '#modules/reception/contract/counter-day.ts';
import * as drafts from '#modules/reception/contract/drafts.ts';
import * as handovers from '#modules/reception/contract/handovers.ts';
import * as printing from '#modules/reception/contract/printing.ts';
import * as receiving from '#modules/reception/contract/receiving.ts';
import * as returning from '#modules/reception/contract/returning.ts';
import { amendDossier, cancelReception, coSignReception } from '#modules/reception/service/after-reception.ts';
import { checkPapers } from '#modules/reception/service/check-papers.ts';
import { listCompetentUnits, setCompetentUnit } from '#modules/reception/service/competent-units.ts';
import { getCounterDay } from '#modules/reception/service/counter-day.ts';
import { dropDraft, getDraft, listDrafts, saveDraft } from '#modules/reception/service/drafts.ts';
import { givePapersBack } from '#modules/reception/service/give-papers-back.ts';
import { acceptHandover, getHandover, handOverDossier, listHandovers } from '#modules/reception/service/handovers.ts';
import { printForm } from '#modules/reception/service/print-form.ts';
import { printHandover } from '#modules/reception/service/print-handover.ts';
import { printShortages } from '#modules/reception/service/print-shortages.ts';
import { backfillReception, receiveDossier } from '#modules/reception/service/receive-dossier.ts';
import { recordGuidance } from '#modules/reception/service/record-guidance.ts';
import { returnResult } from '#modules/postal/service/return-over-counter.ts';
import { getReturn, listUncollected } from '#modules/reception/service/return-result.ts';
import { voidServiceEvent } from '#modules/reception/service/void-service-event.ts';

export const receptionOperations = [
  bind(receiving.checkPapers, checkPapers),
  bind(receiving.receiveDossier, receiveDossier),
  bind(receiving.backfillReception, backfillReception),
  bind(receiving.coSignReception, coSignReception),
  bind(receiving.amendDossier, amendDossier),
  bind(receiving.cancelReception, cancelReception),
  bind(handovers.handOverDossier, handOverDossier),
  bind(handovers.acceptHandover, acceptHandover),
  bind(handovers.getHandover, getHandover),
  bind(handovers.listHandovers, listHandovers),
  bind(returning.returnResult, returnResult),
  bind(returning.givePapersBack, givePapersBack),
  bind(returning.getReturn, getReturn),
  bind(returning.listUncollected, listUncollected),
  bind(day.recordGuidance, recordGuidance),
  bind(day.voidServiceEvent, voidServiceEvent),
  bind(day.getCounterDay, getCounterDay),
  bind(drafts.saveDraft, saveDraft),
  bind(drafts.getDraft, getDraft),
  bind(drafts.listDrafts, listDrafts),
  bind(drafts.dropDraft, dropDraft),
  bind(printing.printForm, printForm),
  bind(printing.printHandover, printHandover),
  bind(printing.printShortages, printShortages),
  bind(competence.setCompetentUnit, setCompetentUnit),
  bind(competence.listCompetentUnits, listCompetentUnits),
];
