import { Type } from 'typebox';
import { within } from '#apps/door.ts';
import { furnishCitizens } from '#apps/demo/citizens.ts';
import { dataFile, readLines, readShaped } from '#apps/demo/files.ts';
import { furnishForms, furnishSubmissions } from '#apps/demo/filing.ts';
import { furnishMoney } from '#apps/demo/money.ts';
import { furnishPeople, furnishUnits } from '#apps/demo/organisation.ts';
import { PILOT_UNITS } from '#apps/demo/pilot-world.ts';
import { furnishPost } from '#apps/demo/post.ts';
import type { DemoUnit } from '#apps/demo/shapes.ts';
import { TODAY_UNITS } from '#apps/demo/today-world.ts';
import { installationOf, type House } from '#apps/house.ts';
import { roleLabel } from '#apps/labels.ts';
import { dayOf, instantOf } from '#kernel/day.ts';
import { DEMONSTRATION_PASSWORD } from '#modules/access/service/staff.ts';
import { listDemonstrationCitizens } from '#modules/citizen/store/accounts.ts';
import { listDemonstrationAccounts, listStaff } from '#modules/access/store.ts';
import { importCalendar as calendarImport } from '#modules/calendar/contract.ts';
import { importCalendar } from '#modules/calendar/service/import-calendar.ts';
import { correctProcedure as correction } from '#modules/catalogue/contract/operations.ts';
import { PilotFile } from '#modules/catalogue/contract/pilot-file.ts';
import { correctProcedure } from '#modules/catalogue/service/correct-procedure.ts';
import { importPilot } from '#modules/catalogue/service/import-pilot.ts';
import { importProcedures } from '#modules/catalogue/service/import-procedures.ts';
import { setCompetentUnit } from '#modules/reception/service/competent-units.ts';
import type { Context } from '#platform/context.ts';
import { BadSetting, isOpenToOthers } from '#platform/config.ts';
import { transaction } from '#platform/database.ts';
import { lockInstallation, markDemonstration } from '#platform/installation.ts';
import { hashPassword } from '#platform/password.ts';

/** The files of the national catalogue, and the day they were read from the portal. */
const CATALOGUE = ['bo-tu-phap', 'bo-xay-dung', 'bo-nong-nghiep-mt', 'bo-tai-chinh'];
export const CATALOGUE_READ_ON = '2026-07-20';

/** At the first start of an embedded database that nobody else reaches the house is a demonstration; anywhere else only by `motcua demo`. */
export async function furnishAtFirstStart(house: House, say: (step: string) => void): Promise<House> {
  const here = house.config.database === undefined && !isOpenToOthers(house.config);
  const furnished = here ? await furnishWithFilings(house, say) : house;
  if (house.config.clockStart && !furnished.installation.demo) throw new BadSetting('CLOCK_START is for the demonstration and tests only; this installation is neither.');
  return furnished;
}

/** The demonstration, with what its citizen has filed a little before now. */
export async function furnishWithFilings(house: House, say: (step: string) => void): Promise<House> {
  const furnished = await furnishDemonstration(house, say);
  if (furnished !== house) await furnishSubmissions(furnished, CATALOGUE_READ_ON);
  return furnished;
}

/** The demonstration is entered as of the day the catalogue was read, whatever clock the house has: what it corrects was in force then. */
const FURNISHED_AT = instantOf(CATALOGUE_READ_ON, 12 * 60);

/** Furnishes an empty installation with both demonstration worlds, wholly or not at all; a house with people in it stays as it is. */
export async function furnishDemonstration(house: House, say: (step: string) => void): Promise<House> {
  const passwordHash = await hashPassword(DEMONSTRATION_PASSWORD);
  const furnished = await within(house, { now: FURNISHED_AT }, async (ctx) => {
    await lockInstallation(ctx.db);
    if ((await listStaff(ctx.db)).length > 0) return false;
    say('Nạp lịch làm việc · the working calendar');
    await importCalendar(ctx, readShaped(dataFile('calendar.json'), calendarImport.input));
    say('Nạp danh mục thủ tục quốc gia · the national catalogue');
    await furnishCatalogue(ctx);
    say('Nạp đơn vị, con người, phương án thí điểm · units, people, the plan of the pilot');
    await furnishWorlds(ctx, passwordHash);
    return true;
  });
  if (!furnished) return house;
  say('Dữ liệu trình diễn đã sẵn sàng · the demonstration is furnished');
  return { ...house, installation: installationOf(house.config, true) };
}

async function furnishCatalogue(ctx: Context): Promise<void> {
  const lines = CATALOGUE.flatMap((name) => readLines(dataFile(`tthc/${name}.ndjson.gz`)));
  await importProcedures(ctx, lines, { day: CATALOGUE_READ_ON, source: 'Cổng Dịch vụ công quốc gia, bản đọc tháng 7/2026' });
  await importPilot(ctx, readShaped(dataFile('pilot-procedures.json'), PilotFile));
  const { corrections } = readShaped(dataFile('corrections-domain-13.json'), Type.Object({ about: Type.String(), corrections: Type.Array(correction.input) }));
  for (const one of corrections) await correctProcedure(ctx, one);
}

async function furnishWorlds(ctx: Context, passwordHash: string): Promise<void> {
  const ids = await furnishUnits(ctx);
  await furnishPeople(ctx, ids, passwordHash);
  await furnishPost(ctx, ids);
  await furnishMoney(ctx);
  await furnishCitizens(ctx, passwordHash);
  await furnishCompetence(ctx, ids, PILOT_UNITS, 'BG.VY.MC');
  await furnishCompetence(ctx, ids, TODAY_UNITS, 'BN.VIETYEN.TT');
  await furnishForms(ctx);
  await markDemonstration(ctx.db);
}

/** Which department solves which field for a one-stop. */
async function furnishCompetence(ctx: Context, ids: ReadonlyMap<string, string>, units: readonly DemoUnit[], oneStop: string): Promise<void> {
  const receptionUnitId = ids.get(oneStop) ?? '';
  for (const unit of units) {
    for (const fieldCode of unit.fields ?? []) {
      const period = { fromDay: unit.from, ...(unit.to === undefined ? {} : { toDay: unit.to }) };
      await setCompetentUnit(ctx, { receptionUnitId, unitId: ids.get(unit.code) ?? '', fieldCode, ...period, source: 'Dữ liệu trình diễn' });
    }
  }
}

/** The lines that tell how to sign in to a demonstration. */
export async function signInHints(house: House): Promise<string[]> {
  if (!house.installation.demo) return [];
  const accounts = await transaction(house.pool, 'read', (db) => listDemonstrationAccounts(db, dayOf(house.now())));
  const citizens = await transaction(house.pool, 'read', listDemonstrationCitizens);
  return [
    `ĐÂY LÀ BẢN TRÌNH DIỄN · this is a demonstration. Mật khẩu chung · password of all: ${DEMONSTRATION_PASSWORD}`,
    'Thế giới thí điểm 2020-2021 · the pilot: CLOCK_START=2021-02-09T08:30:00+07:00 npm start',
    ...accounts.map((account) => `${account.username.padEnd(14)} ${account.name} · ${roleLabel(account.role)} · ${account.unit}`),
    'Người dân và doanh nghiệp · citizens: /cong-dan',
    ...citizens.map((citizen) => `${citizen.username.padEnd(14)} ${citizen.name}`),
  ];
}
