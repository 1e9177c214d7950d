import type { Role } from '#modules/access/rules.ts';

/**
 * Who may knock at which operation: typed from the permission matrix of the domain (A.2, with the rows of 0.3 items 3
 * and 4), not computed from the contracts. What a step of an operation needs beyond the door (propose or decide, draft
 * or sign) is the table of moves' business and tested there.
 */
export type Row = 'public' | 'signedIn' | 'staffOrCitizen' | readonly (Role | CitizenActor)[];

/** Who comes without an assignment and signed in: a person, a person at a shared machine, an enterprise. */
export const CITIZENS = ['CITIZEN', 'KIOSK_CITIZEN', 'ENTERPRISE'] as const;
export type CitizenActor = (typeof CITIZENS)[number];

const COUNTER = ['POSTAL_COUNTER', 'OSS_OFFICER', 'OSS_HEAD'] as const;
export const OFFICERS = ['OSS_OFFICER', 'OSS_HEAD'] as const;
/** A courier may knock, and the manager who hands out at the wicket (QĐ 45/2016 Đ9-10); what is not in her house or her hands does not exist for her. */
const RETURNERS = [...COUNTER, 'POSTAL_COLLECTOR', 'POST_OFFICE_MANAGER'] as const;
export const DEPARTMENT = ['SPECIALIST', 'DEPT_HEAD'] as const;
/** Whose work is on dossiers; what each of them sees of one is decided per dossier. */
const SEES_DOSSIERS = [...COUNTER, ...DEPARTMENT, 'LEADER', 'CLERK_SEAL', 'PROV_MONITOR'] as const;
const REPORTS = [...COUNTER, 'POSTAL_COLLECTOR', 'POST_OFFICE_MANAGER', 'POST_PROVINCE', ...DEPARTMENT, 'LEADER', 'CONTROLLER', 'PROV_MONITOR', 'AUDITOR'] as const;
/** Who answers for a unit sees its board (domain A.2, row "reports"). */
const BOARDS = ['OSS_HEAD', 'POST_OFFICE_MANAGER', 'POST_PROVINCE', 'DEPT_HEAD', 'LEADER', 'PROV_MONITOR'] as const;
const GUIDES = [...COUNTER, 'POSTAL_COLLECTOR'] as const;
const EVERYBODY_OF_STAFF = [...REPORTS, 'CLERK_SEAL', 'SYS_ADMIN'] as const;
const HANDS_OVER = [...COUNTER, ...DEPARTMENT] as const;
/** Who carries for the post (domain 6.2, 6.3). */
const CARRIES = ['POSTAL_COUNTER', 'POSTAL_COLLECTOR', 'POST_OFFICE_MANAGER'] as const;
const LOOKS_AT_CUSTODY = [...CARRIES, 'POST_PROVINCE', ...OFFICERS, 'PROV_MONITOR'] as const;
/** Who sees what is on its way; who accepts a bag is asked again: the post of one post unit, an officer of the agency. */
const LOOKS_AT_POST = [...LOOKS_AT_CUSTODY, 'CONTROLLER'] as const;
/** Catalogue, calendar and staff are applied by the administrator with a decision number; the head proposes calendar hours. */
const ADMIN = ['SYS_ADMIN'] as const;
/** Tariff, routes and ranges are the post's own business. */
const POST_MANAGERS = ['POST_OFFICE_MANAGER', 'POST_PROVINCE'] as const;

/** Whose hands money goes through, and who signs second for it (domain 6.7; QĐ 45/2016 Đ15). */
const HOLDS_TILL = ['POSTAL_COUNTER', 'POSTAL_COLLECTOR', 'POST_OFFICE_MANAGER', ...OFFICERS] as const;
const SIGNS_SECOND = [...OFFICERS, 'POST_OFFICE_MANAGER'] as const;
const SEES_MONEY = [...HOLDS_TILL, 'POST_PROVINCE', 'CONTROLLER', 'PROV_MONITOR'] as const;

export const PERMISSION_MATRIX: Readonly<Record<string, Row>> = {
  signIn: 'public',
  signOut: 'signedIn', whoAmI: 'signedIn', chooseAssignment: 'signedIn',
  getInstallation: 'public',
  listColleagues: 'signedIn',
  listStaff: ADMIN, addStaff: ADMIN, assignStaff: ADMIN, endAssignment: ADMIN, recordDelegation: ADMIN, endDelegation: ADMIN, resetPassword: ADMIN, closeAccount: ADMIN,
  changePassword: 'signedIn',

  getSignInWays: 'public', signInCitizen: 'public',
  signOutCitizen: CITIZENS, whoAmICitizen: CITIZENS, listMyMandates: CITIZENS, revokeMyMandate: CITIZENS, listMyConsents: CITIZENS, saveMyConsent: CITIZENS,
  getMyProfile: CITIZENS, saveMyContact: CITIZENS, listMyViews: CITIZENS,
  listDuplicateCitizens: OFFICERS, askCitizenMerge: OFFICERS, settleCitizenMerge: OFFICERS, listCitizenMerges: OFFICERS,

  listJournal: [...OFFICERS, 'LEADER', 'CONTROLLER', 'PROV_MONITOR', 'AUDITOR'],
  listUnits: EVERYBODY_OF_STAFF, getUnit: EVERYBODY_OF_STAFF,
  addUnit: ADMIN, endUnit: ADMIN, addCounter: ADMIN, setPostalDesk: ADMIN,
  listPostalDesks: EVERYBODY_OF_STAFF,
  addHelperOrganisation: ADMIN,
  listHelperOrganisations: EVERYBODY_OF_STAFF, listPlans: EVERYBODY_OF_STAFF,
  setCompetentUnit: ADMIN,
  listCompetentUnits: EVERYBODY_OF_STAFF,

  getCalendar: 'signedIn',
  importCalendar: [...ADMIN, 'OSS_HEAD'], saveWorkSessions: [...ADMIN, 'OSS_HEAD'],
  computeDueDate: 'public',

  findProcedures: 'public', getProcedure: 'public', listFields: 'public',
  listQualityFlags: ADMIN, correctProcedure: ADMIN,

  checkPapers: GUIDES, printShortages: GUIDES, previewMandate: GUIDES, grantMandate: GUIDES, revokeMandate: GUIDES, listMandates: GUIDES, getMandate: GUIDES,
  askMandateByPhone: GUIDES, getMandateAsk: GUIDES, readMandateAsk: 'public', answerMandateAsk: 'public', readMandateByCode: 'public', revokeMandateByCode: 'public',
  authoriseCollection: RETURNERS, listCollectAuthorisations: RETURNERS, revokeCollection: RETURNERS, listConsents: GUIDES, saveConsent: GUIDES,
  listMandateScans: GUIDES, attachMandateScan: GUIDES, detachMandateScan: GUIDES, getMandateScan: GUIDES,
  startAssistance: GUIDES, typeUnderMandate: GUIDES, endAssistance: GUIDES, dropAssistance: GUIDES, recordAssistance: GUIDES, linkAssistance: GUIDES, getOpenAssistance: GUIDES, listAssistance: GUIDES, findAssistance: GUIDES, listRecurringPhones: ['OSS_HEAD'],
  recordGuidance: GUIDES,
  receiveDossier: COUNTER, backfillReception: COUNTER, amendDossier: COUNTER, cancelReception: COUNTER,
  coSignReception: OFFICERS,
  receiveSupplement: COUNTER,
  returnResult: RETURNERS, givePapersBack: RETURNERS, getReturn: RETURNERS, listUncollected: RETURNERS,
  handOverDossier: HANDS_OVER, withdrawHandover: HANDS_OVER, acceptHandover: HANDS_OVER,
  getHandover: SEES_DOSSIERS, listHandovers: SEES_DOSSIERS,
  saveDraft: 'signedIn', getDraft: 'signedIn', listDrafts: 'signedIn', dropDraft: 'signedIn',
  getCounterDay: REPORTS,
  voidServiceEvent: COUNTER,

  getDossier: SEES_DOSSIERS, listDossiers: SEES_DOSSIERS, findDossiersOfPerson: SEES_DOSSIERS, getDossierReadings: SEES_DOSSIERS,
  listViews: [...OFFICERS, 'LEADER', 'CONTROLLER', 'PROV_MONITOR', 'AUDITOR'],
  listAppointmentsToReview: OFFICERS, reviewAppointment: OFFICERS,
  printForm: SEES_DOSSIERS, printHandover: SEES_DOSSIERS,
  getCustody: LOOKS_AT_CUSTODY, listIncidents: LOOKS_AT_CUSTODY,
  resolveIncident: [...OFFICERS, 'POST_OFFICE_MANAGER'],
  reportStillOut: CARRIES, openManifest: CARRIES, addToManifest: CARRIES, removeFromManifest: CARRIES, sealManifest: CARRIES, handOverManifest: CARRIES,
  listCouriers: CARRIES, cancelManifest: CARRIES,
  acceptManifest: LOOKS_AT_POST, acceptFoundItem: LOOKS_AT_POST, acceptPart: LOOKS_AT_POST, getManifest: LOOKS_AT_POST, listManifests: LOOKS_AT_POST,
  printManifest: LOOKS_AT_POST, printFilingRecord: LOOKS_AT_POST,

  assignDossier: ['DEPT_HEAD'],
  // Which stage each of them may ask at is the table of moves': an officer before acceptance, the department in examination.
  requestSupplement: SEES_DOSSIERS,
  requestObligation: DEPARTMENT, fulfilObligation: DEPARTMENT, addPart: DEPARTMENT, answerPart: DEPARTMENT, draftResult: DEPARTMENT,
  reviewDossier: ['DEPT_HEAD'],
  decideDossier: ['LEADER'],
  sealResult: ['CLERK_SEAL'],
  refuseDossier: SEES_DOSSIERS, apologise: SEES_DOSSIERS, withdrawDossier: SEES_DOSSIERS, stopDossier: SEES_DOSSIERS, correctDossier: SEES_DOSSIERS,

  openCashSession: HOLDS_TILL, myCashSession: HOLDS_TILL, closeCashSession: HOLDS_TILL, handOverTill: HOLDS_TILL, acceptTill: HOLDS_TILL, withdrawTill: HOLDS_TILL,
  handOverCash: HOLDS_TILL, withdrawCashHandover: HOLDS_TILL,
  closeSessionForAbsent: ['OSS_HEAD', 'POST_OFFICE_MANAGER'], withdrawTillForAbsent: ['OSS_HEAD', 'POST_OFFICE_MANAGER'],
  countersignSession: SIGNS_SECOND, confirmCashHandover: SIGNS_SECOND, makeTransferList: SIGNS_SECOND, printTransferList: SIGNS_SECOND, listCashSessions: SIGNS_SECOND,
  listUnitEntries: SIGNS_SECOND,
  getCashSession: SEES_MONEY, printCashSheet: SEES_MONEY, listPurseBalances: SEES_MONEY, listCashHandovers: SEES_MONEY, getTransferList: SEES_MONEY,
  listTransferLists: SEES_MONEY,
  listMySessions: 'signedIn', listPurseEntries: 'signedIn',
  setCashRule: ADMIN,
  listCashRules: EVERYBODY_OF_STAFF,

  listFeeRules: 'public',
  saveFeeRule: ADMIN, endFeeRule: ADMIN, saveCollectionAccount: ADMIN,
  listCollectionAccounts: EVERYBODY_OF_STAFF,
  allocateReceiptRange: ADMIN,
  listReceiptRanges: EVERYBODY_OF_STAFF,
  saveReceiptDelegation: ADMIN, endReceiptDelegation: ADMIN,
  listReceiptDelegations: EVERYBODY_OF_STAFF,
  previewCharge: HOLDS_TILL, chargeDossier: HOLDS_TILL, cancelCharge: HOLDS_TILL,
  listCharges: SEES_MONEY,
  takePayment: HOLDS_TILL,
  getPayment: SEES_MONEY, listPayments: SEES_MONEY, getPaymentQr: SEES_MONEY,
  printPaymentNotice: HOLDS_TILL,
  confirmPayment: SIGNS_SECOND,
  withdrawPayment: HOLDS_TILL,
  confirmPaymentByCallback: 'public',
  listBankNotices: SEES_MONEY,
  settleBankNotice: SIGNS_SECOND,
  listReceipts: SEES_MONEY, getReceipt: SEES_MONEY,
  cancelReceipt: HOLDS_TILL, replaceReceipt: HOLDS_TILL, printReceipt: HOLDS_TILL,
  refundPayment: SIGNS_SECOND, approveRefund: SIGNS_SECOND,
  listRefunds: SEES_MONEY,
  printRefund: SIGNS_SECOND,

  getTariff: 'public', quotePostage: 'public', listPostalAreas: 'public',
  importTariff: POST_MANAGERS, checkTariff: POST_MANAGERS,
  listTariffVersions: LOOKS_AT_POST, listPostalRoutes: LOOKS_AT_POST,
  setPostalArea: POST_MANAGERS, setPostalRoute: POST_MANAGERS,

  checkPosting: CARRIES, bookShipment: CARRIES, acceptShipment: CARRIES, sealShipment: CARRIES, cancelShipment: CARRIES, changeShipmentAddress: CARRIES,
  changeReturnChoice: COUNTER,
  getShipment: LOOKS_AT_POST,
  printPosting: CARRIES, printLabel: CARRIES,
  findByPostingNo: LOOKS_AT_POST, listShipments: LOOKS_AT_POST, listReadyForPost: LOOKS_AT_POST, listInvitationsDue: LOOKS_AT_POST,
  voidLabel: CARRIES,
  loadWaybillRange: POST_MANAGERS, recallWaybillRange: POST_MANAGERS,
  listWaybillRanges: LOOKS_AT_POST,

  recordShipmentEvent: CARRIES,
  correctShipmentEvent: POST_MANAGERS,
  listCourierDay: CARRIES, deliverShipment: CARRIES,
  confirmDelivery: RETURNERS,
  inviteReceiver: CARRIES, startReturn: CARRIES, returnToSender: CARRIES,
  reportLoss: POST_MANAGERS,
  reportDamage: CARRIES, reportFound: CARRIES, printDamageMinutes: CARRIES,
  getCompensationOwed: POST_MANAGERS, decideCompensation: POST_MANAGERS, payCompensation: POST_MANAGERS,
  listCompensations: LOOKS_AT_POST,
  fileComplaint: CARRIES,
  answerComplaint: POST_MANAGERS,
  listComplaints: LOOKS_AT_POST, printComplaintAnswer: LOOKS_AT_POST,
  importPostalStatement: POST_MANAGERS,
  listPostalStatements: LOOKS_AT_POST, getPostalStatement: LOOKS_AT_POST, listStatementMissing: LOOKS_AT_POST, getPostalOverview: LOOKS_AT_POST,
  listDayCloseBlockers: LOOKS_AT_POST,
  openOutage: POST_MANAGERS, closeOutage: POST_MANAGERS,
  listOutages: LOOKS_AT_POST,

  getCarrierState: LOOKS_AT_POST,
  listCarrierRequests: POST_MANAGERS, listCarrierExchanges: POST_MANAGERS, resendCarrierRequest: POST_MANAGERS, withdrawCarrierRequest: POST_MANAGERS,
  listCarrierEvents: POST_MANAGERS, applyCarrierEventTo: POST_MANAGERS, setAsideCarrierEvent: POST_MANAGERS,

  getUploadRules: 'staffOrCitizen', openUpload: 'staffOrCitizen', getUpload: 'staffOrCitizen', uploadFile: 'staffOrCitizen', closeUpload: 'staffOrCitizen', dropUpload: 'staffOrCitizen',
  listFiles: SEES_DOSSIERS,
  attachFile: [...COUNTER, ...DEPARTMENT], detachFile: [...COUNTER, ...DEPARTMENT],
  // Whose dossier opens its files is asked again: who reads its people in full.
  getFile: SEES_DOSSIERS,

  openRating: RETURNERS,
  getRatingForm: 'public', rateService: 'public',
  listSatisfaction: ['OSS_HEAD'], listRatingWords: ['OSS_HEAD'], eraseRatingWords: ['OSS_HEAD'],
  trackDossier: 'public', listTrackedMandates: 'public', revokeTrackedMandate: 'public',
  getHeadlineCounts: REPORTS, listHeadlineRows: REPORTS,
  getIndicator: REPORTS, listScoredDossiers: REPORTS, listPostedItems: REPORTS, compareChannels: REPORTS,
  // Who scores her people by name: the heads and the leader of the agency (TT 01/2018 Đ14).
  listStaffScores: ['OSS_HEAD', 'DEPT_HEAD', 'LEADER'],
  getBoard: BOARDS, listDueSoon: BOARDS,
  getMyRecord: 'signedIn', listMyActs: 'signedIn', listMyTakenIn: 'signedIn',
  listReportRows: REPORTS,
  getOfficialReport: REPORTS, printOfficialReport: REPORTS, listIssuedReports: REPORTS, getIssuedReport: REPORTS, printIssuedReport: REPORTS,
  issueReport: ['OSS_HEAD', 'LEADER'], setLeftCounts: ADMIN,
  listRegister: SEES_DOSSIERS, printRegister: [...OFFICERS, 'DEPT_HEAD', 'LEADER', 'CONTROLLER', 'PROV_MONITOR'],
  // What is in a file is asked by the operation behind it.
  exportReport: 'signedIn', getExport: 'signedIn', listExports: 'signedIn', cancelExport: 'signedIn', fetchExport: 'signedIn',
  getPilotReport: REPORTS, printPilotReport: REPORTS, listNarratives: REPORTS, saveNarrative: ['OSS_HEAD', 'LEADER', 'POST_OFFICE_MANAGER', 'POST_PROVINCE'],

  listMyMessages: CITIZENS, getContactChoice: CITIZENS, saveContactChoice: CITIZENS,
  listMessagesOfDossier: SEES_DOSSIERS, listMessagesOfCitizen: SEES_DOSSIERS,
  resendMessage: COUNTER, listCallTasks: COUNTER, settleCallTask: COUNTER,
  getMessagingState: ADMIN, listMessages: ADMIN, listMessageTemplates: ADMIN,
  reportMessageStatus: 'public', receiveSms: 'public',

  subscribeWebhook: ADMIN, listWebhooks: ADMIN, endWebhook: ADMIN, rotateWebhookSecret: ADMIN, testWebhook: ADMIN, replayWebhook: ADMIN, listWebhookDeliveries: ADMIN,
  resendWebhookDelivery: ADMIN,

  importForm: ADMIN, listForms: ADMIN, getForm: ADMIN, publishForm: ADMIN, withdrawForm: ADMIN, previewForm: ADMIN,
  findFilings: 'public',
  startFiling: [...GUIDES, ...CITIZENS], getFiling: [...GUIDES, ...CITIZENS], saveFiling: [...GUIDES, ...CITIZENS], saveFilingChoices: [...GUIDES, ...CITIZENS],
  attachToFiling: [...GUIDES, ...CITIZENS], detachFromFiling: [...GUIDES, ...CITIZENS], getFilingFile: [...GUIDES, ...CITIZENS], checkFiling: [...GUIDES, ...CITIZENS],
  dropFiling: [...GUIDES, ...CITIZENS], submitDossier: [...GUIDES, ...CITIZENS],
  listMyDrafts: CITIZENS,
  // Hers; to a helper only in an open session under a mandate of hers (domain 7.3, trap 42).
  listMyDossiers: [...GUIDES, ...CITIZENS], getMyDossier: [...GUIDES, ...CITIZENS], getMyDossierFile: [...GUIDES, ...CITIZENS],
  attachToSupplement: [...GUIDES, ...CITIZENS], detachFromSupplement: [...GUIDES, ...CITIZENS], sendSupplement: [...GUIDES, ...CITIZENS],
  payMyDossier: [...GUIDES, ...CITIZENS], withdrawMyDossier: [...GUIDES, ...CITIZENS],
  // A clerk of the post prepares; who completes acceptance is an officer (0.3 item 2).
  listSubmissions: COUNTER,
  getSubmission: SEES_DOSSIERS,
  prepareSubmission: COUNTER,
  acceptSubmission: OFFICERS,
  takeOverSubmission: HANDS_OVER,
  sendResult: RETURNERS,
  getReturnOrder: CARRIES,
};
