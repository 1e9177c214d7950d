import { bind } from '#apps/operations/bind.ts';
import * as contract from '#modules/access/contract.ts';
import * as account from '#modules/access/service/account.ts';
import * as session from '#modules/access/service/session.ts';
import * as staff from '#modules/access/service/staff.ts';

export const accessOperations = [
  bind(contract.signIn, session.signIn),
  bind(contract.signOut, session.signOut),
  bind(contract.whoAmI, session.whoAmI),
  bind(contract.chooseAssignment, session.chooseAssignment),
  bind(contract.getInstallation, staff.getInstallation),
  bind(contract.listStaff, staff.listStaff),
  bind(contract.listColleagues, staff.listColleagues),
  bind(contract.addStaff, staff.addStaff),
  bind(contract.assignStaff, staff.assignStaff),
  bind(contract.endAssignment, staff.endAssignment),
  bind(contract.changePassword, account.changePassword),
  bind(contract.resetPassword, account.resetPassword),
  bind(contract.closeAccount, account.closeAccount),
  bind(contract.endDelegation, account.endDelegation),
  bind(contract.recordDelegation, staff.recordDelegation),
];
