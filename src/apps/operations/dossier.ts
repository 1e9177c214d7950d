import { bind } from '#apps/operations/bind.ts';
import * as deciding from '#modules/dossier/contract/deciding.ts';
import * as examining from '#modules/dossier/contract/examining.ts';
import * as reading from '#modules/dossier/contract/reading.ts';
import * as reviewing from '#modules/dossier/contract/reviewing.ts';
import { apologise } from '#modules/dossier/service/apologise.ts';
import { correctDossier, decideDossier, draftResult, reviewDossier, sealResult } from '#modules/dossier/service/deciding.ts';
import { getDossierReadings } from '#modules/dossier/service/dossier-clock.ts';
import { refuseDossier, stopDossier, withdrawDossier } from '#modules/dossier/service/ending.ts';
import { addPart, answerPart, assignDossier, fulfilObligation, requestObligation } from '#modules/dossier/service/examining.ts';
import { findDossiersOfPerson, getDossier, listDossiers } from '#modules/dossier/service/read-dossier.ts';
import { listAppointmentsToReview, reviewAppointment } from '#modules/dossier/service/review-appointments.ts';
import { receiveSupplement, requestSupplement } from '#modules/dossier/service/supplements.ts';
import { listViews } from '#modules/dossier/service/views.ts';

export const dossierOperations = [
  bind(reading.getDossier, getDossier),
  bind(reading.getDossierReadings, getDossierReadings),
  bind(reading.listViews, listViews),
  bind(reading.listDossiers, listDossiers),
  bind(reading.findDossiersOfPerson, findDossiersOfPerson),
  bind(reviewing.listAppointmentsToReview, listAppointmentsToReview),
  bind(reviewing.reviewAppointment, reviewAppointment),
  bind(examining.requestSupplement, requestSupplement),
  bind(examining.receiveSupplement, receiveSupplement),
  bind(examining.assignDossier, assignDossier),
  bind(examining.requestObligation, requestObligation),
  bind(examining.fulfilObligation, fulfilObligation),
  bind(examining.addPart, addPart),
  bind(examining.answerPart, answerPart),
  bind(deciding.draftResult, draftResult),
  bind(deciding.reviewDossier, reviewDossier),
  bind(deciding.decideDossier, decideDossier),
  bind(deciding.sealResult, sealResult),
  bind(deciding.refuseDossier, refuseDossier),
  bind(deciding.apologise, apologise),
  bind(deciding.withdrawDossier, withdrawDossier),
  bind(deciding.stopDossier, stopDossier),
  bind(deciding.correctDossier, correctDossier),
];
