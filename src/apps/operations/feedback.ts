import { bind } from '#apps/operations/bind.ts';
import * as contract from '#modules/feedback/contract.ts';
import * as service from '#modules/feedback/service.ts';

export const feedbackOperations = [
  bind(contract.openRating, service.openRating),
  bind(contract.getRatingForm, service.getRatingForm),
  bind(contract.rateService, service.rateService),
  bind(contract.listSatisfaction, service.listSatisfaction),
  bind(contract.listRatingWords, service.listRatingWords),
  bind(contract.eraseRatingWords, service.eraseRatingWords),
];
