import type { Role } from '#modules/access/rules.ts';

/**
 * Who may knock at which operation: typed from the permission matrix of the domain (A.2, with the rows of 0.3 items 3
 * and 4), not computed from the contracts. What a step of an operation needs beyond the door (propose or decide, draft
 * or sign) is the table of moves' business and tested there.
 */
export type Row = 'public' | 'signedIn' | readonly Role[];

const COUNTER = ['POSTAL_COUNTER', 'OSS_OFFICER', 'OSS_HEAD'] as const;
const OFFICERS = ['OSS_OFFICER', 'OSS_HEAD'] as const;
const DEPARTMENT = ['SPECIALIST', 'DEPT_HEAD'] as const;
/** Whose work is on dossiers; what each of them sees of one is decided per dossier. */
const SEES_DOSSIERS = [...COUNTER, ...DEPARTMENT, 'LEADER', 'CLERK_SEAL', 'PROV_MONITOR'] as const;
const REPORTS = [...COUNTER, 'POSTAL_COLLECTOR', 'POST_OFFICE_MANAGER', 'POST_PROVINCE', ...DEPARTMENT, 'LEADER', 'CONTROLLER', 'PROV_MONITOR', 'AUDITOR'] as const;
const GUIDES = [...COUNTER, 'POSTAL_COLLECTOR'] as const;
const EVERYBODY_OF_STAFF = [...REPORTS, 'CLERK_SEAL', 'SYS_ADMIN'] as const;
const HANDS_OVER = [...COUNTER, ...DEPARTMENT] as const;
/** Catalogue, calendar and staff are applied by the administrator with a decision number; the head proposes calendar hours. */
const ADMIN = ['SYS_ADMIN'] as const;

export const PERMISSION_MATRIX: Readonly<Record<string, Row>> = {
  signIn: 'public',
  signOut: 'signedIn',
  whoAmI: 'signedIn',
  chooseAssignment: 'signedIn',
  getInstallation: 'public',
  listColleagues: 'signedIn',
  listStaff: ADMIN,
  addStaff: ADMIN,
  assignStaff: ADMIN,
  endAssignment: ADMIN,
  recordDelegation: ADMIN,
  endDelegation: ADMIN,
  resetPassword: ADMIN,
  closeAccount: ADMIN,
  changePassword: 'signedIn',

  listJournal: [...OFFICERS, 'LEADER', 'CONTROLLER', 'PROV_MONITOR', 'AUDITOR'],
  listUnits: EVERYBODY_OF_STAFF,
  getUnit: EVERYBODY_OF_STAFF,
  addUnit: ADMIN,
  endUnit: ADMIN,
  addCounter: ADMIN,
  addHelperOrganisation: ADMIN,
  listHelperOrganisations: EVERYBODY_OF_STAFF,
  listPlans: EVERYBODY_OF_STAFF,
  setCompetentUnit: ADMIN,
  listCompetentUnits: EVERYBODY_OF_STAFF,

  getCalendar: 'signedIn',
  importCalendar: [...ADMIN, 'OSS_HEAD'],
  saveWorkSessions: [...ADMIN, 'OSS_HEAD'],
  computeDueDate: 'public',

  findProcedures: 'public',
  getProcedure: 'public',
  listFields: 'public',
  listQualityFlags: ADMIN,
  correctProcedure: ADMIN,

  checkPapers: GUIDES,
  printShortages: GUIDES,
  recordGuidance: GUIDES,
  receiveDossier: COUNTER,
  backfillReception: COUNTER,
  amendDossier: COUNTER,
  cancelReception: COUNTER,
  coSignReception: OFFICERS,
  noticeIncomplete: OFFICERS,
  receiveSupplement: COUNTER,
  returnResult: COUNTER,
  givePapersBack: COUNTER,
  getReturn: COUNTER,
  listUncollected: COUNTER,
  handOverDossier: HANDS_OVER,
  withdrawHandover: HANDS_OVER,
  acceptHandover: HANDS_OVER,
  getHandover: SEES_DOSSIERS,
  listHandovers: SEES_DOSSIERS,
  saveDraft: 'signedIn',
  getDraft: 'signedIn',
  listDrafts: 'signedIn',
  dropDraft: 'signedIn',
  getCounterDay: REPORTS,
  voidServiceEvent: COUNTER,

  getDossier: SEES_DOSSIERS,
  listDossiers: SEES_DOSSIERS,
  findDossiersOfPerson: SEES_DOSSIERS,
  getDossierReadings: SEES_DOSSIERS,
  listViews: [...OFFICERS, 'LEADER', 'CONTROLLER', 'PROV_MONITOR', 'AUDITOR'],
  listAppointmentsToReview: OFFICERS,
  reviewAppointment: OFFICERS,
  printForm: SEES_DOSSIERS,
  printHandover: SEES_DOSSIERS,
  printRegister: [...OFFICERS, 'DEPT_HEAD', 'LEADER', 'CONTROLLER', 'PROV_MONITOR'],
  assignDossier: ['DEPT_HEAD'],
  requestSupplement: DEPARTMENT,
  requestObligation: DEPARTMENT,
  fulfilObligation: DEPARTMENT,
  addPart: DEPARTMENT,
  answerPart: DEPARTMENT,
  draftResult: DEPARTMENT,
  reviewDossier: ['DEPT_HEAD'],
  decideDossier: ['LEADER'],
  sealResult: ['CLERK_SEAL'],
  refuseDossier: SEES_DOSSIERS,
  apologise: SEES_DOSSIERS,
  withdrawDossier: SEES_DOSSIERS,
  stopDossier: SEES_DOSSIERS,
  correctDossier: SEES_DOSSIERS,

  trackDossier: 'public',
  getHeadlineCounts: REPORTS,
  listHeadlineRows: REPORTS,
};
