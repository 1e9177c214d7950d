import { within } from '#apps/door.ts';
import { dataFile, readShaped } from '#apps/demo/files.ts';
import type { House } from '#apps/house.ts';
import type { Citizen } from '#kernel/actor.ts';
import { dayOf } from '#kernel/day.ts';
import { importForm as formImport } from '#modules/citizen/contract/forms.ts';
import { saveFiling, saveFilingChoices, startFiling } from '#modules/citizen/service/filing.ts';
import { importForm, publishForm } from '#modules/citizen/service/forms.ts';
import { submitDossier } from '#modules/citizen/service/submit.ts';
import { findLocalAccount } from '#modules/citizen/store/accounts.ts';
import type { Context } from '#platform/context.ts';
import { transaction } from '#platform/database.ts';

/** Forms of the project's own data folder, whole: birth, household business, copies of extracts. */
const FORMS = ['1.001193-khai-sinh', '1.001612-ho-kinh-doanh', '2.000635-ban-sao-trich-luc'];

/** Imports and publishes the forms of the demonstration. */
export async function furnishForms(ctx: Context): Promise<void> {
  for (const name of FORMS) {
    const { id } = await importForm(ctx, readShaped(dataFile(`filing-forms/${name}.json`), formImport.input));
    await publishForm(ctx, { id });
  }
}

const MARK = 'dữ liệu trình diễn';
const MINUTE = 60_000;
const HOME = 'Tổ dân phố 3, phường Việt Yên, tỉnh Bắc Ninh';

/** What the demonstration's citizen has filed already, so that the inbox is not empty; every name in it is invented. */
const FILED = [
  {
    procedureCode: '2.000635',
    minutesAgo: 95,
    returnChoice: 'counter',
    answers: {
      requesterResidence: HOME, relation: 'self', event: 'birth', copies: 2, purpose: `Bổ sung hồ sơ xin việc (${MARK})`, pledge: true,
      person: { name: 'Nguyễn Thị Lan', birth: '1985-03-12', gender: 'female', ethnicity: 'Kinh', nationality: 'Việt Nam' },
      registeredAt: `UBND xã Bích Sơn, huyện Việt Yên, tỉnh Hà Bắc (${MARK})`, registeredOn: '1985',
    },
  },
  {
    procedureCode: '1.001612',
    minutesAgo: 40,
    returnChoice: 'electronic',
    answers: {
      ownerBirth: '1985-03-12', ownerGender: 'female', ownerContact: HOME, filedBy: 'owner', businessName: `Hộ kinh doanh Tạp hóa Lan (${MARK})`, businessAddress: HOME,
      trades: [{ name: 'Bán lẻ lương thực, thực phẩm, đồ uống trong các cửa hàng kinh doanh tổng hợp', code: '4711', main: true }], capital: 80_000_000, founder: 'individual',
      taxAddressSame: true, startsOn: '2026-12-15', workers: 1, premises: 'no', pledgeTrue: true, pledgeFree: true, pledgeSeat: true,
    },
  },
] as const;

/** Files for the citizen of the demonstration what she has filed, a little before now; in a world before the forms there is nothing to file. */
export async function furnishSubmissions(house: House, since: string): Promise<void> {
  if (dayOf(house.now()) < since) return;
  const account = await transaction(house.pool, 'read', (db) => findLocalAccount(db, 'lan', true));
  if (account === undefined) return;
  const { citizenId, accountId, name, kind } = account;
  const citizen: Citizen = { citizenId, accountId, sessionId: accountId, name, kind, kiosk: false };
  for (const { procedureCode, minutesAgo, returnChoice, answers } of FILED) {
    await within(house, { citizen, now: new Date(house.now().getTime() - minutesAgo * MINUTE) }, async (ctx) => {
      const { id, number } = await startFiling(ctx, { procedureCode });
      await saveFiling(ctx, { id, device: 'trinh-dien', number: number + 1, changes: { ...answers } });
      const { version } = await saveFilingChoices(ctx, { id, returnChoice, contact: { phone: '0912345678' } });
      await submitDossier(ctx, { id, version });
    });
  }
}
