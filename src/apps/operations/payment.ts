import { bind } from '#apps/operations/bind.ts';
import * as agency from '#modules/payment/contract/agency-money.ts';
import * as cash from '#modules/payment/contract/cash.ts';
import * as charging from '#modules/payment/contract/charging.ts';
import * as fees from '#modules/payment/contract/fees.ts';
import * as paying from '#modules/payment/contract/paying.ts';
import * as receipts from '#modules/payment/contract/receipts.ts';
import * as refunding from '#modules/payment/contract/refunding.ts';
import { listCollectionAccounts, saveCollectionAccount } from '#modules/payment/service/accounts.ts';
import { confirmPaymentByCallback, listBankNotices, settleBankNotice } from '#modules/payment/service/bank-notices.ts';
import { confirmCashHandover, handOverCash, listCashHandovers, withdrawCashHandover } from '#modules/payment/service/cash-handovers.ts';
import { listCashSessions, listMySessions, listPurseBalances, listPurseEntries, listUnitEntries } from '#modules/payment/service/cash-lists.ts';
import { listCashRules, setCashRule } from '#modules/payment/service/cash-rules.ts';
import { acceptTill, closeCashSession, closeSessionForAbsent, countersignSession, handOverTill, openCashSession, withdrawTill, withdrawTillForAbsent } from '#modules/payment/service/cash-sessions.ts';
import { getCashSession, myCashSession } from '#modules/payment/service/cash-sheet.ts';
import { cancelCharge, chargeDossier } from '#modules/payment/service/charges.ts';
import { confirmPayment, withdrawPayment } from '#modules/payment/service/confirm-payment.ts';
import { endFeeRule, listFeeRules, previewCharge, saveFeeRule } from '#modules/payment/service/fee-rules.ts';
import { endReceiptDelegation, listReceiptDelegations, saveReceiptDelegation } from '#modules/payment/service/delegations.ts';
import { listCharges } from '#modules/payment/service/list-charges.ts';
import { getPayment, getPaymentQr, listPayments } from '#modules/payment/service/payments.ts';
import { printCashSheet, printTransferList } from '#modules/payment/service/print-cash.ts';
import { printPaymentNotice, printReceipt, printRefund } from '#modules/payment/service/print-money.ts';
import { allocateReceiptRange, listReceiptRanges } from '#modules/payment/service/ranges.ts';
import { cancelReceipt, getReceipt, listReceipts, replaceReceipt } from '#modules/payment/service/receipts.ts';
import { approveRefund, listRefunds, refundPayment } from '#modules/payment/service/refunds.ts';
import { takePayment } from '#modules/payment/service/take-payment.ts';
import { getTransferList, listTransferLists, makeTransferList } from '#modules/payment/service/transfer-lists.ts';

export const paymentOperations = [
  bind(cash.openCashSession, openCashSession),
  bind(cash.getCashSession, getCashSession),
  bind(cash.myCashSession, myCashSession),
  bind(cash.closeCashSession, closeCashSession),
  bind(cash.closeSessionForAbsent, closeSessionForAbsent),
  bind(cash.countersignSession, countersignSession),
  bind(cash.handOverTill, handOverTill),
  bind(cash.acceptTill, acceptTill),
  bind(cash.withdrawTill, withdrawTill),
  bind(cash.withdrawTillForAbsent, withdrawTillForAbsent),
  bind(cash.listMySessions, listMySessions),
  bind(cash.listCashSessions, listCashSessions),
  bind(cash.listPurseEntries, listPurseEntries),
  bind(cash.listUnitEntries, listUnitEntries),
  bind(cash.listPurseBalances, listPurseBalances),
  bind(agency.handOverCash, handOverCash),
  bind(agency.confirmCashHandover, confirmCashHandover),
  bind(agency.withdrawCashHandover, withdrawCashHandover),
  bind(agency.listCashHandovers, listCashHandovers),
  bind(agency.makeTransferList, makeTransferList),
  bind(agency.getTransferList, getTransferList),
  bind(agency.listTransferLists, listTransferLists),
  bind(agency.printTransferList, printTransferList),
  bind(agency.printCashSheet, printCashSheet),
  bind(agency.setCashRule, setCashRule),
  bind(agency.listCashRules, listCashRules),
  bind(fees.listFeeRules, listFeeRules),
  bind(fees.saveFeeRule, saveFeeRule),
  bind(fees.endFeeRule, endFeeRule),
  bind(fees.previewCharge, previewCharge),
  bind(fees.saveCollectionAccount, saveCollectionAccount),
  bind(fees.listCollectionAccounts, listCollectionAccounts),
  bind(charging.chargeDossier, chargeDossier),
  bind(charging.cancelCharge, cancelCharge),
  bind(charging.listCharges, listCharges),
  bind(paying.takePayment, takePayment),
  bind(paying.getPayment, getPayment),
  bind(paying.listPayments, listPayments),
  bind(paying.getPaymentQr, getPaymentQr),
  bind(paying.printPaymentNotice, printPaymentNotice),
  bind(paying.confirmPayment, confirmPayment),
  bind(paying.withdrawPayment, withdrawPayment),
  bind(paying.confirmPaymentByCallback, confirmPaymentByCallback),
  bind(paying.listBankNotices, listBankNotices),
  bind(paying.settleBankNotice, settleBankNotice),
  bind(receipts.allocateReceiptRange, allocateReceiptRange),
  bind(receipts.listReceiptRanges, listReceiptRanges),
  bind(receipts.saveReceiptDelegation, saveReceiptDelegation),
  bind(receipts.listReceiptDelegations, listReceiptDelegations),
  bind(receipts.endReceiptDelegation, endReceiptDelegation),
  bind(receipts.listReceipts, listReceipts),
  bind(receipts.getReceipt, getReceipt),
  bind(receipts.cancelReceipt, cancelReceipt),
  bind(receipts.replaceReceipt, replaceReceipt),
  bind(receipts.printReceipt, printReceipt),
  bind(refunding.refundPayment, refundPayment),
  bind(refunding.approveRefund, approveRefund),
  bind(refunding.listRefunds, listRefunds),
  bind(refunding.printRefund, printRefund),
];
