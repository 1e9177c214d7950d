import { bind } from '#apps/operations/bind.ts';
import * as accounts from '#modules/citizen/contract/accounts.ts';
import * as merging from '#modules/citizen/contract/merging.ts';
import { askCitizenMerge, listCitizenMerges, listDuplicateCitizens, settleCitizenMerge } from '#modules/citizen/service/merging.ts';
import { getMyProfile, listMyViews, saveMyContact } from '#modules/citizen/service/profile.ts';
import { getSignInWays, signInCitizen, signOutCitizen, whoAmICitizen } from '#modules/citizen/service/session.ts';

export const citizenOperations = [
  bind(accounts.getSignInWays, getSignInWays),
  bind(accounts.signInCitizen, signInCitizen),
  bind(accounts.signOutCitizen, signOutCitizen),
  bind(accounts.whoAmICitizen, whoAmICitizen),
  bind(accounts.getMyProfile, getMyProfile),
  bind(accounts.saveMyContact, saveMyContact),
  bind(accounts.listMyViews, listMyViews),
  bind(merging.listDuplicateCitizens, listDuplicateCitizens),
  bind(merging.askCitizenMerge, askCitizenMerge),
  bind(merging.settleCitizenMerge, settleCitizenMerge),
  bind(merging.listCitizenMerges, listCitizenMerges),
];
