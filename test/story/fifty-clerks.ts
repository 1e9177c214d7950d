import { newId } from '#platform/ids.ts';
import { callerAt, type Answer, type Caller } from '#test/stage.ts';
import type { TestHouse } from '#test/house.ts';
import { cookieAt } from './server-process.ts';

/** What the servers answered to everybody, by operation. */
export type Tally = { readonly done: Map<string, number>; readonly refused: Map<string, number>; readonly faults: string[] };

export function emptyTally(): Tally {
  return { done: new Map(), refused: new Map(), faults: [] };
}

/** Takes on as many colleagues as asked, with the unit, role and rights of an account of the demonstration; answers their usernames. */
export async function colleaguesOf(test: TestHouse, username: string, how: number): Promise<string[]> {
  const names = Array.from({ length: how }, (_, index) => `${username}-${index + 1}`);
  for (const name of names) {
    const staffId = newId();
    const values = [username, staffId];
    await test.owner(`insert into staff (id, name, employer, helper_organisation_id, created_at) select $2, s.name || $3, s.employer, s.helper_organisation_id, s.created_at from account c join staff s on s.id = c.staff_id where c.username = $1`, [...values, name.slice(username.length)]);
    await test.owner(`insert into account (staff_id, username, password_hash, demonstration) select $2, $3, c.password_hash, c.demonstration from account c where c.username = $1`, [...values, name]);
    await test.owner(
      `insert into assignment (id, staff_id, employer, unit_id, role, fields, procedures, granted, denied, competence, from_day, to_day, decision_no)
       select $3, $2, a.employer, a.unit_id, a.role, a.fields, a.procedures, a.granted, a.denied, a.competence, a.from_day, a.to_day, a.decision_no from account c join assignment a on a.staff_id = c.staff_id where c.username = $1 and a.ended_at is null`,
      [...values, newId()],
    );
  }
  return names;
}

/** Signs somebody in at one server and keeps count of what it answers her. */
export async function clerkAt(base: string, username: string, tally: Tally): Promise<Caller> {
  const ask = callerAt(base, await cookieAt(base, username));
  return async (operationId, input, options) => {
    const answer = await ask(operationId, input, options);
    note(tally, operationId, answer);
    return answer;
  };
}

function note({ done, refused, faults }: Tally, operationId: string, answer: Answer): void {
  const code = String(answer.body['code'] ?? '');
  if (answer.status < 300) done.set(operationId, (done.get(operationId) ?? 0) + 1);
  else if (answer.status < 500 && code !== '' && !code.startsWith('input.')) refused.set(`${operationId} ${code}`, (refused.get(`${operationId} ${code}`) ?? 0) + 1);
  else faults.push(`${operationId} ${answer.status} ${JSON.stringify(answer.body)}`);
}
