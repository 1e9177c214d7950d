import type { Actor, Employer } from '#kernel/actor.ts';
import type { Day } from '#kernel/day.ts';
import { forbidden, problem, type Problem } from '#kernel/problem.ts';

/** The roles of the one-stop (domain 1.2); the first four are the post's. */
export const ROLES = ['POSTAL_COUNTER', 'POSTAL_COLLECTOR', 'POST_OFFICE_MANAGER', 'POST_PROVINCE', 'OSS_OFFICER', 'OSS_HEAD', 'SPECIALIST', 'DEPT_HEAD', 'LEADER', 'CLERK_SEAL', 'CONTROLLER', 'PROV_MONITOR', 'SYS_ADMIN', 'AUDITOR'] as const;
export type Role = (typeof ROLES)[number];

export const PERMISSIONS = [
  'journal.read', 'organisation.read', 'organisation.edit', 'calendar.edit', 'catalogue.edit', 'access.manage',
  'dossier.view', 'dossier.guide', 'dossier.receive', 'dossier.receiveRestricted', 'dossier.coSign', 'dossier.proposeRefusal', 'dossier.refuse',
  'dossier.amend', 'dossier.cancelReception', 'dossier.backfill', 'custody.handOver', 'custody.accept', 'dossier.assign', 'dossier.examine', 'dossier.review',
  'dossier.requestSupplement', 'dossier.receiveSupplement', 'dossier.decide', 'dossier.seal', 'dossier.return', 'dossier.draftApology', 'dossier.signApology',
  'dossier.enterApology', 'dossier.acceptWithdrawal', 'dossier.proposeStop', 'dossier.stop', 'dossier.openCorrection', 'dossier.signCorrection',
  'assistance.help', 'assistance.oversee', 'event.void', 'event.confirmVoid', 'report.read', 'report.unit', 'report.narrate', 'report.issue', 'report.configure', 'report.board', 'report.staff', 'custody.look', 'custody.resolve',
  'payment.look', 'payment.charge', 'payment.take', 'payment.refund', 'payment.cancelLate', 'payment.cash', 'payment.countersign', 'payment.closeForAbsent', 'payment.settle', 'payment.configure',
  'postal.look', 'postal.sell', 'postal.carry', 'postal.deliver', 'postal.file', 'postal.manage', 'integration.manage',
  'feedback.invite', 'feedback.look', 'digitisation.attach', 'notification.call', 'citizen.merge',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** What nobody employed by the post may ever do, whatever is configured (domain 0.3 item 3; QĐ 45/2016, NĐ 61/2018 Đ17, Đ19). */
export const POST_NEVER: readonly Permission[] = [
  'organisation.edit', 'calendar.edit', 'catalogue.edit', 'access.manage', 'dossier.receiveRestricted', 'dossier.coSign', 'dossier.refuse', 'dossier.assign', 'dossier.examine',
  'dossier.review', 'dossier.requestSupplement', 'dossier.decide', 'dossier.seal', 'dossier.draftApology', 'dossier.signApology', 'dossier.enterApology',
  'dossier.acceptWithdrawal', 'dossier.proposeStop', 'dossier.stop', 'dossier.openCorrection', 'dossier.signCorrection', 'payment.cancelLate', 'payment.configure', 'postal.file', 'integration.manage', 'report.issue', 'report.configure', 'report.staff',
];

/** Who stands at a till: sets charges, takes money, opens and closes her own cash session. */
const TILL = ['payment.look', 'payment.charge', 'payment.take', 'payment.cash'] as const;
/** Who carries for the post. */
const POST = ['custody.look', 'postal.look', 'postal.sell', 'postal.carry', 'postal.deliver'] as const;
/** The agency's own side of the counter: her till, the countersignature, what the post hands over. */
const AGENCY_TILL = [...TILL, 'payment.refund', 'payment.countersign', 'payment.settle', 'custody.look', 'custody.resolve', 'postal.look', 'postal.file'] as const;
/** Who answers for a till that is not her own. */
const OVER_TILLS = ['payment.refund', 'payment.countersign', 'payment.closeForAbsent', 'payment.settle', 'custody.resolve'] as const;

const COUNTER = ['organisation.read', 'dossier.view', 'notification.call', 'digitisation.attach', 'dossier.guide', 'assistance.help', 'feedback.invite', 'dossier.receive', 'dossier.amend', 'dossier.cancelReception', 'dossier.backfill', 'custody.handOver', 'custody.accept', 'dossier.receiveSupplement', 'dossier.return', 'event.void', 'report.read'] as const;
const DEPARTMENT = ['organisation.read', 'dossier.view', 'digitisation.attach', 'custody.handOver', 'custody.accept', 'report.read'] as const;

/** What each role may do by default (domain A.2 with the rows of 0.3 item 4). */
export const ROLE_PERMISSIONS = {
  POSTAL_COUNTER: [...COUNTER, 'dossier.proposeRefusal', ...TILL, ...POST],
  POSTAL_COLLECTOR: ['organisation.read', 'dossier.guide', 'assistance.help', 'feedback.invite', 'report.read', 'dossier.return', ...TILL, ...POST],
  POST_OFFICE_MANAGER: ['organisation.read', 'report.read', 'report.narrate', 'report.board', 'dossier.return', 'feedback.invite', ...TILL, ...OVER_TILLS, ...POST, 'postal.manage'],
  POST_PROVINCE: ['organisation.read', 'report.read', 'report.narrate', 'report.board', 'custody.look', 'payment.look', 'postal.look', 'postal.manage'],
  OSS_OFFICER: [...COUNTER, 'dossier.receiveRestricted', 'dossier.coSign', 'dossier.proposeRefusal', 'dossier.refuse', 'dossier.enterApology', 'dossier.acceptWithdrawal', 'dossier.proposeStop', 'dossier.openCorrection', 'event.confirmVoid', 'citizen.merge', 'report.unit', 'journal.read', ...AGENCY_TILL],
  OSS_HEAD: [...COUNTER, 'dossier.receiveRestricted', 'dossier.coSign', 'dossier.proposeRefusal', 'dossier.refuse', 'dossier.enterApology', 'dossier.openCorrection', 'event.confirmVoid', 'citizen.merge', 'report.unit', 'report.narrate', 'report.issue', 'report.board', 'report.staff', 'journal.read', 'calendar.edit', ...AGENCY_TILL, 'payment.cancelLate', 'payment.closeForAbsent', 'feedback.look', 'assistance.oversee'],
  SPECIALIST: [...DEPARTMENT, 'dossier.examine', 'dossier.requestSupplement', 'dossier.draftApology', 'dossier.proposeStop'],
  DEPT_HEAD: [...DEPARTMENT, 'dossier.assign', 'dossier.review', 'dossier.examine', 'dossier.requestSupplement', 'report.unit', 'report.board', 'report.staff'],
  LEADER: ['organisation.read', 'dossier.view', 'dossier.decide', 'dossier.signApology', 'dossier.acceptWithdrawal', 'dossier.stop', 'dossier.signCorrection', 'report.read', 'report.unit', 'report.narrate', 'report.issue', 'report.board', 'report.staff', 'journal.read'],
  CLERK_SEAL: ['organisation.read', 'dossier.view', 'dossier.seal'],
  CONTROLLER: ['organisation.read', 'payment.look', 'postal.look', 'report.read', 'report.unit', 'journal.read'],
  PROV_MONITOR: ['organisation.read', 'dossier.view', 'custody.look', 'payment.look', 'postal.look', 'report.read', 'report.unit', 'report.board', 'journal.read'],
  SYS_ADMIN: ['organisation.read', 'payment.configure', 'organisation.edit', 'calendar.edit', 'catalogue.edit', 'access.manage', 'integration.manage', 'report.configure'],
  AUDITOR: ['organisation.read', 'journal.read', 'report.read'],
} satisfies Record<Role, readonly Permission[]>;

export type Assignment = {
  readonly id: string;
  readonly unitId: string;
  readonly role: Role;
  readonly fields: readonly string[];
  readonly procedures: readonly string[];
  readonly granted: readonly string[];
  readonly denied: readonly string[];
  readonly competence: number;
  readonly fromDay: Day;
  readonly toDay: Day | null;
  readonly endedAt: Date | null;
};

/** The permissions of an assignment: role, plus grants, minus denials, minus what the post may never. */
export function permissionsOf(employer: Employer, assignment: Pick<Assignment, 'role' | 'granted' | 'denied'>): Permission[] {
  const byRole: readonly string[] = ROLE_PERMISSIONS[assignment.role];
  const never: readonly string[] = employer === 'post' ? POST_NEVER : [];
  return PERMISSIONS.filter((permission) => (byRole.includes(permission) || assignment.granted.includes(permission)) && !assignment.denied.includes(permission) && !never.includes(permission));
}

/** An assignment opens doors from its first to its last day. */
export function isInForce(assignment: Pick<Assignment, 'fromDay' | 'toDay' | 'endedAt'>, day: Day): boolean {
  return assignment.endedAt === null && assignment.fromDay <= day && (assignment.toDay === null || day <= assignment.toDay);
}

function isPostalRole(role: Role): boolean {
  return role.startsWith('POST');
}

/** Refuses an actor without a permission, by the permission's name. */
export function lacks(actor: Actor, permission: Permission): Problem | undefined {
  return actor.permissions.includes(permission) ? undefined : forbidden('access.notAllowed', { permission });
}

/** Refuses a field or procedure outside the assignment. */
export function outsideAssignment(actor: Actor, fieldCode: string, procedureCode: string): Problem | undefined {
  const fieldAllowed = actor.fields.length === 0 || actor.fields.includes(fieldCode);
  const procedureAllowed = actor.procedures.length === 0 || actor.procedures.includes(procedureCode);
  return fieldAllowed && procedureAllowed ? undefined : forbidden('access.outsideAssignment', { fieldCode, procedureCode });
}

/** Fifteen minutes in which five failures from one address close that pair of account and address, and no other. */
export const SIGN_IN_WINDOW_MINUTES = 15;
export const SIGN_IN_FAILURES = 5;
/** A session ends after twelve hours, or two hours without use. */
export const SESSION_HOURS = 12;
export const SESSION_IDLE_HOURS = 2;

/** A second assignment in force while one is open is refused only when it would give one person two employers. */
export function mixesEmployers(employer: Employer, role: Role): Problem | undefined {
  return (employer === 'post') === isPostalRole(role) ? undefined : problem('access.roleOfOtherEmployer', { role, employer }, 422);
}

/** Refuses a grant that the post may never hold. */
export function grantsForbidden(employer: Employer, granted: readonly string[]): Problem | undefined {
  const never: readonly string[] = POST_NEVER;
  const refused = employer === 'post' ? granted.filter((permission) => never.includes(permission)) : [];
  return refused.length === 0 ? undefined : problem('access.postNever', { permissions: refused }, 422);
}
