import { bind } from '#apps/operations/bind.ts';
import * as contract from '#modules/organisation/contract.ts';
import * as service from '#modules/organisation/service.ts';

export const organisationOperations = [bind(contract.listUnits, service.listUnits), bind(contract.getUnit, service.getUnit), bind(contract.addUnit, service.addUnit), bind(contract.endUnit, service.endUnit), bind(contract.addCounter, service.addCounter), bind(contract.setPostalDesk, service.setPostalDesk), bind(contract.listPostalDesks, service.listPostalDesks), bind(contract.addHelperOrganisation, service.addHelperOrganisation), bind(contract.listHelperOrganisations, service.listHelperOrganisations), bind(contract.listPlans, service.listPlans)];
