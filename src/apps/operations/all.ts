import { accessOperations } from '#apps/operations/access.ts';
import { assistanceOperations } from '#apps/operations/assistance.ts';
import type { Bound } from '#apps/operations/bind.ts';
import { calendarOperations } from '#apps/operations/calendar.ts';
import { catalogueOperations } from '#apps/operations/catalogue.ts';
import { citizenFilingOperations } from '#apps/operations/citizen-filing.ts';
import { citizenMandateOperations } from '#apps/operations/citizen-mandates.ts';
import { citizenOperations } from '#apps/operations/citizen.ts';
import { custodyOperations } from '#apps/operations/custody.ts';
import { digitisationOperations } from '#apps/operations/digitisation.ts';
import { dossierOperations } from '#apps/operations/dossier.ts';
import { feedbackOperations } from '#apps/operations/feedback.ts';
import { integrationOperations } from '#apps/operations/integration.ts';
import { journalOperations } from '#apps/operations/journal.ts';
import { mandateOperations } from '#apps/operations/mandate.ts';
import { notificationOperations } from '#apps/operations/notification.ts';
import { organisationOperations } from '#apps/operations/organisation.ts';
import { paymentOperations } from '#apps/operations/payment.ts';
import { postalOperations } from '#apps/operations/postal.ts';
import { receptionOperations } from '#apps/operations/reception.ts';
import { reportingOperations } from '#apps/operations/reporting.ts';
import { trackingOperations } from '#apps/operations/tracking.ts';

/** Everything that may be asked of this house. */
export const allOperations: readonly Bound[] = [
  ...journalOperations,
  ...organisationOperations,
  ...calendarOperations,
  ...catalogueOperations,
  ...accessOperations,
  ...custodyOperations,
  ...dossierOperations,
  ...digitisationOperations,
  ...paymentOperations,
  ...mandateOperations,
  ...assistanceOperations,
  ...receptionOperations,
  ...postalOperations,
  ...citizenOperations,
  ...citizenFilingOperations,
  ...citizenMandateOperations,
  ...feedbackOperations,
  ...trackingOperations,
  ...notificationOperations,
  ...integrationOperations,
  ...reportingOperations,
];

/** The operation of an id, for the command line. */
export function findOperation(id: string): Bound | undefined {
  return allOperations.find((bound) => bound.operation.id === id);
}
