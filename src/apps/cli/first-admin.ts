import { parseArgs } from 'node:util';
import type { Static, TSchema } from 'typebox';
import { Value } from 'typebox/value';
import { CliProblem } from '#apps/cli/problem.ts';
import { within } from '#apps/door.ts';
import { openHouse } from '#apps/house.ts';
import { dayOf } from '#kernel/day.ts';
import { addStaff, assignStaff } from '#modules/access/service/staff.ts';
import { hasAdministrator } from '#modules/access/store.ts';
import { addStaff as staffInput } from '#modules/access/contract.ts';
import { addUnit as unitInput } from '#modules/organisation/contract.ts';
import { addUnit } from '#modules/organisation/service.ts';
import { storable } from '#kernel/text.ts';
import type { Config } from '#platform/config.ts';
import type { Context } from '#platform/context.ts';
import { lockInstallation } from '#platform/installation.ts';

const USAGE = 'first-admin --username TÊN --name "HỌ TÊN" --unit MÃ --unit-name "TÊN ĐƠN VỊ" --decision "SỐ QUYẾT ĐỊNH", mật khẩu trong MOTCUA_PASSWORD';
const LEAST_PASSWORD = 10;

/** The first administrator of an empty installation, with the unit she administers it from; everything else she enters herself. */
export async function firstAdmin(config: Config, args: readonly string[], password: string | undefined): Promise<string> {
  const { username, name, unit, 'unit-name': unitName, decision } = parseArgs({ args: [...args], options: { username: { type: 'string' }, name: { type: 'string' }, unit: { type: 'string' }, 'unit-name': { type: 'string' }, decision: { type: 'string' } } }).values;
  if (!username || !name || !unit || !unitName || !decision) throw new CliProblem(USAGE);
  if (!password || password.length < LEAST_PASSWORD) throw new CliProblem(`MOTCUA_PASSWORD cần ít nhất ${LEAST_PASSWORD} ký tự. · needs at least ${LEAST_PASSWORD} characters.`);
  const house = await openHouse(config, (step) => process.stderr.write(`${step}\n`));
  try {
    const first = { username, name: storable(name), unit, unitName: storable(unitName), decision: storable(decision), password };
    await within(house, {}, (ctx) => enter(ctx, first));
  } finally {
    await house.close();
  }
  return `Đã tạo quản trị viên ${username} tại ${unit}. · The first administrator can sign in.\n`;
}

/** What is typed here passes the same schema as what comes over the API. */
function checked<T extends TSchema>(shape: T, input: Static<T>): Static<T> {
  const [fault] = Value.Errors(shape, input);
  if (fault) throw new CliProblem(`${fault.instancePath.slice(1) || 'input'}: ${fault.message}`);
  return input;
}

type First = { readonly username: string; readonly name: string; readonly unit: string; readonly unitName: string; readonly decision: string; readonly password: string };

async function enter(ctx: Context, first: First): Promise<void> {
  await lockInstallation(ctx.db);
  const validFrom = dayOf(ctx.now);
  if (await hasAdministrator(ctx.db, validFrom)) throw new CliProblem('Đã có quản trị viên; người ấy thêm nhân viên mới. · There is an administrator already, who adds people.');
  const unit = await addUnit(ctx, checked(unitInput.input, { code: first.unit, kind: 'PROVINCE', name: first.unitName, shortName: first.unitName, validFrom }));
  const { id: staffId } = await addStaff(ctx, checked(staffInput.input, { name: first.name, employer: 'agency', username: first.username, password: first.password }));
  await assignStaff(ctx, { staffId, unitId: unit.id, role: 'SYS_ADMIN', fields: [], procedures: [], granted: [], denied: [], competence: 4, fromDay: validFrom, decisionNo: first.decision });
}
