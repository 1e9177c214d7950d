import { parseArgs } from 'node:util';
import { CliProblem } from '#apps/cli/problem.ts';
import { within } from '#apps/door.ts';
import { openHouse } from '#apps/house.ts';
import { dayOf } from '#kernel/day.ts';
import { addStaff, assignStaff } from '#modules/access/service/staff.ts';
import { listStaff } from '#modules/access/store.ts';
import { addUnit } from '#modules/organisation/service.ts';
import type { Config } from '#platform/config.ts';
import type { Context } from '#platform/context.ts';

const USAGE = 'first-admin --username TÊN --name "HỌ TÊN" --unit MÃ --unit-name "TÊN ĐƠN VỊ" --decision "SỐ QUYẾT ĐỊNH", mật khẩu trong MOTCUA_PASSWORD';
const LEAST_PASSWORD = 10;

/** The first administrator of an empty installation, with the unit she administers it from; everything else she enters herself. */
export async function firstAdmin(config: Config, args: readonly string[], password: string | undefined): Promise<string> {
  const { username, name, unit, 'unit-name': unitName, decision } = parseArgs({ args: [...args], options: { username: { type: 'string' }, name: { type: 'string' }, unit: { type: 'string' }, 'unit-name': { type: 'string' }, decision: { type: 'string' } } }).values;
  if (!username || !name || !unit || !unitName || !decision) throw new CliProblem(USAGE);
  if (!password || password.length < LEAST_PASSWORD) throw new CliProblem(`MOTCUA_PASSWORD cần ít nhất ${LEAST_PASSWORD} ký tự. · needs at least ${LEAST_PASSWORD} characters.`);
  const house = await openHouse(config, (step) => process.stderr.write(`${step}\n`));
  try {
    await within(house, {}, (ctx) => enter(ctx, { username, name, unit, unitName, decision, password }));
  } finally {
    await house.close();
  }
  return `Đã tạo quản trị viên ${username} tại ${unit}. · The first administrator can sign in.\n`;
}

type First = { readonly username: string; readonly name: string; readonly unit: string; readonly unitName: string; readonly decision: string; readonly password: string };

async function enter(ctx: Context, first: First): Promise<void> {
  if ((await listStaff(ctx.db)).length > 0) throw new CliProblem('Đã có nhân viên trong hệ thống; quản trị viên hiện có thêm người mới. · There is staff already: its administrator adds people.');
  const validFrom = dayOf(ctx.now);
  const unit = await addUnit(ctx, { code: first.unit, kind: 'PROVINCE', name: first.unitName, shortName: first.unitName.slice(0, 80), validFrom });
  const { id: staffId } = await addStaff(ctx, { name: first.name, employer: 'agency', username: first.username, password: first.password });
  await assignStaff(ctx, { staffId, unitId: unit.id, role: 'SYS_ADMIN', fields: [], procedures: [], granted: [], denied: [], competence: 4, fromDay: validFrom, decisionNo: first.decision });
}
