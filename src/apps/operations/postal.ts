import { bind } from '#apps/operations/bind.ts';
import * as carrier from '#modules/postal/contract/carrier.ts';
import * as complaints from '#modules/postal/contract/complaints.ts';
import * as counting from '#modules/postal/contract/counting-in.ts';
import * as custody from '#modules/postal/contract/custody.ts';
import * as delivery from '#modules/postal/contract/delivery.ts';
import * as labels from '#modules/postal/contract/labels.ts';
import * as lists from '#modules/postal/contract/lists.ts';
import * as losses from '#modules/postal/contract/losses.ts';
import * as manifests from '#modules/postal/contract/manifests.ts';
import * as overview from '#modules/postal/contract/overview.ts';
import * as posting from '#modules/postal/contract/posting-check.ts';
import * as shipments from '#modules/postal/contract/shipments.ts';
import * as statements from '#modules/postal/contract/statements.ts';
import * as tariff from '#modules/postal/contract/tariff.ts';
import * as keeping from '#modules/postal/contract/tariff-keeping.ts';
import { acceptShipment, sealShipment } from '#modules/postal/service/accept-shipment.ts';
import * as areas from '#modules/postal/service/areas.ts';
import { bookShipment } from '#modules/postal/service/book-shipment.ts';
import { inviteReceiver, returnToSender, startReturn } from '#modules/postal/service/bring-back.ts';
import { cancelShipment } from '#modules/postal/service/cancel-shipment.ts';
import { changeReturnChoice, changeShipmentAddress } from '#modules/postal/service/change-return-choice.ts';
import { applyCarrierEventTo, getCarrierState, listCarrierEvents, setAsideCarrierEvent } from '#modules/postal/service/carrier-events.ts';
import { listCarrierExchanges, listCarrierRequests, resendCarrierRequest, withdrawCarrierRequest } from '#modules/postal/service/carrier-requests.ts';
import { decideCompensation, getCompensationOwed, listCompensations, payCompensation } from '#modules/postal/service/compensation.ts';
import { checkPosting } from '#modules/postal/service/check-posting.ts';
import { answerComplaint, fileComplaint, listComplaints } from '#modules/postal/service/complaints.ts';
import { acceptFoundItem, acceptManifest, acceptPart } from '#modules/postal/service/counting-in.ts';
import { listCourierDay } from '#modules/postal/service/courier-day.ts';
import { listCouriers } from '#modules/postal/service/couriers.ts';
import { confirmDelivery, deliverShipment } from '#modules/postal/service/deliver.ts';
import { checkTariff, importTariff, listTariffVersions } from '#modules/postal/service/import-tariff.ts';
import { listInvitationsDue } from '#modules/postal/service/invitations-due.ts';
import { findByPostingNo, listReadyForPost, listShipments } from '#modules/postal/service/lists.ts';
import { getCustody } from '#modules/postal/service/look-custody.ts';
import { reportDamage, reportFound, reportLoss } from '#modules/postal/service/losses.ts';
import { handOverManifest, sealManifest } from '#modules/postal/service/manifest-leaving.ts';
import { addToManifest, cancelManifest, openManifest, removeFromManifest } from '#modules/postal/service/manifest-listing.ts';
import { printFilingRecord, printManifest } from '#modules/postal/service/manifest-printing.ts';
import { getManifest, listManifests } from '#modules/postal/service/manifest-view.ts';
import { closeOutage, listOutages, openOutage } from '#modules/postal/service/outages.ts';
import { getPostalOverview, listDayCloseBlockers } from '#modules/postal/service/overview.ts';
import { printComplaintAnswer, printDamageMinutes } from '#modules/postal/service/print-minutes.ts';
import { printLabel, printPosting } from '#modules/postal/service/print-posting.ts';
import { correctShipmentEvent, recordShipmentEvent } from '#modules/postal/service/scan.ts';
import { getShipment } from '#modules/postal/service/shipment-view.ts';
import { getPostalStatement, importPostalStatement, listPostalStatements, listStatementMissing } from '#modules/postal/service/statements.ts';
import { getTariff, quotePostage } from '#modules/postal/service/tariff.ts';
import { voidLabel } from '#modules/postal/service/void-label.ts';
import * as ranges from '#modules/postal/service/waybill-ranges.ts';

export const postalOperations = [
  bind(tariff.getTariff, getTariff),
  bind(tariff.quotePostage, quotePostage),
  bind(tariff.importTariff, importTariff),
  bind(keeping.checkTariff, checkTariff),
  bind(keeping.listTariffVersions, listTariffVersions),
  bind(keeping.listPostalRoutes, areas.listPostalRoutes),
  bind(tariff.listPostalAreas, areas.listPostalAreas),
  bind(tariff.setPostalArea, areas.setPostalArea),
  bind(tariff.setPostalRoute, areas.setPostalRoute),
  bind(manifests.openManifest, openManifest),
  bind(manifests.addToManifest, addToManifest),
  bind(manifests.removeFromManifest, removeFromManifest),
  bind(manifests.sealManifest, sealManifest),
  bind(manifests.handOverManifest, handOverManifest),
  bind(manifests.listCouriers, listCouriers),
  bind(manifests.cancelManifest, cancelManifest),
  bind(manifests.getManifest, getManifest),
  bind(manifests.listManifests, listManifests),
  bind(manifests.printManifest, printManifest),
  bind(manifests.printFilingRecord, printFilingRecord),
  bind(counting.acceptManifest, acceptManifest),
  bind(counting.acceptPart, acceptPart),
  bind(counting.acceptFoundItem, acceptFoundItem),
  bind(custody.getCustody, getCustody),
  bind(posting.checkPosting, checkPosting),
  bind(shipments.bookShipment, bookShipment),
  bind(shipments.acceptShipment, acceptShipment),
  bind(shipments.sealShipment, sealShipment),
  bind(shipments.cancelShipment, cancelShipment),
  bind(shipments.changeShipmentAddress, changeShipmentAddress),
  bind(shipments.changeReturnChoice, changeReturnChoice),
  bind(shipments.getShipment, getShipment),
  bind(shipments.printPosting, printPosting),
  bind(shipments.printLabel, printLabel),
  bind(shipments.findByPostingNo, findByPostingNo),
  bind(lists.listShipments, listShipments),
  bind(lists.listReadyForPost, listReadyForPost),
  bind(lists.listInvitationsDue, listInvitationsDue),
  bind(labels.voidLabel, voidLabel),
  bind(labels.loadWaybillRange, ranges.loadWaybillRange),
  bind(labels.recallWaybillRange, ranges.recallWaybillRange),
  bind(labels.listWaybillRanges, ranges.listWaybillRanges),
  bind(carrier.getCarrierState, getCarrierState),
  bind(carrier.listCarrierRequests, listCarrierRequests),
  bind(carrier.listCarrierExchanges, listCarrierExchanges),
  bind(carrier.resendCarrierRequest, resendCarrierRequest),
  bind(carrier.withdrawCarrierRequest, withdrawCarrierRequest),
  bind(carrier.listCarrierEvents, listCarrierEvents),
  bind(carrier.applyCarrierEventTo, applyCarrierEventTo),
  bind(carrier.setAsideCarrierEvent, setAsideCarrierEvent),
  bind(delivery.recordShipmentEvent, recordShipmentEvent),
  bind(delivery.correctShipmentEvent, correctShipmentEvent),
  bind(delivery.listCourierDay, listCourierDay),
  bind(delivery.deliverShipment, deliverShipment),
  bind(delivery.confirmDelivery, confirmDelivery),
  bind(delivery.inviteReceiver, inviteReceiver),
  bind(delivery.startReturn, startReturn),
  bind(delivery.returnToSender, returnToSender),
  bind(losses.reportLoss, reportLoss),
  bind(losses.reportDamage, reportDamage),
  bind(losses.reportFound, reportFound),
  bind(losses.printDamageMinutes, printDamageMinutes),
  bind(losses.decideCompensation, decideCompensation),
  bind(losses.payCompensation, payCompensation),
  bind(losses.getCompensationOwed, getCompensationOwed),
  bind(losses.listCompensations, listCompensations),
  bind(complaints.fileComplaint, fileComplaint),
  bind(complaints.answerComplaint, answerComplaint),
  bind(complaints.listComplaints, listComplaints),
  bind(complaints.printComplaintAnswer, printComplaintAnswer),
  bind(statements.importPostalStatement, importPostalStatement),
  bind(statements.listPostalStatements, listPostalStatements),
  bind(statements.getPostalStatement, getPostalStatement),
  bind(statements.listStatementMissing, listStatementMissing),
  bind(overview.getPostalOverview, getPostalOverview),
  bind(overview.listDayCloseBlockers, listDayCloseBlockers),
  bind(overview.openOutage, openOutage),
  bind(overview.closeOutage, closeOutage),
  bind(overview.listOutages, listOutages),
];
