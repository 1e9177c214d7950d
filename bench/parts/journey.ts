import { Type } from 'typebox';
import { Value } from 'typebox/value';
import { signIn } from '../caller.ts';
import type { Inside, Sent } from '../inside.ts';
import { PROCEDURE, receptionOf } from '../request.ts';
import { MAIN_CODE } from '../units.ts';

/** What one operation sent to the database. */
export type Step = { readonly operation: string; readonly sent: readonly Sent[] };

const Received = Type.Object({ dossier: Type.Object({ id: Type.String(), code: Type.String(), version: Type.Integer() }), trackingSecret: Type.String() });
const Versioned = Type.Object({ version: Type.Integer() });
const Offered = Type.Object({ handovers: Type.Array(Type.Object({ id: Type.String() })) });
const Myself = Type.Object({ staffId: Type.String() });

const PEOPLE = ['binh', 'quy', 'xuan', 'duc', 'nga'] as const;
type Name = (typeof PEOPLE)[number];

/** One dossier from the counter to the returned result, each operation asked by the person whose work it is. */
export async function walkJourney(inside: Inside, base: string, idNumber: string): Promise<Step[]> {
  const steps: Step[] = [];
  const secrets = new Map<Name, string>();
  for (const name of PEOPLE) secrets.set(name, (await signIn(base, name)).secret);
  const act = async (name: Name | undefined, operation: string, input: object = {}): Promise<unknown> => {
    const { answer, sent } = await inside.ask(operation, input, name === undefined ? undefined : secrets.get(name));
    steps.push({ operation, sent });
    return answer;
  };
  await look(act);
  const received = Value.Parse(Received, await act('binh', 'receiveDossier', receptionOf({ idNumber, name: 'Nguyễn Thị Hành Trình' })));
  const { id, code } = received.dossier;
  await act('binh', 'printForm', { id, form: 'receipt', trackingSecret: received.trackingSecret });
  await act(undefined, 'trackDossier', { code, secret: received.trackingSecret });
  await handOver(act, id, 'binh', 'quy', {});
  let version = 2;
  const move = async (name: Name, operation: string, input: object) => ({ version } = Value.Parse(Versioned, await act(name, operation, { id, expectedVersion: version, ...input })));
  const { staffId } = Value.Parse(Myself, await act('quy', 'whoAmI'));
  ({ version } = Value.Parse(Versioned, await act('xuan', 'getDossier', { id })));
  await move('xuan', 'assignDossier', { handlerId: staffId });
  await move('quy', 'draftResult', { title: 'Giấy chứng nhận' });
  await move('xuan', 'reviewDossier', { approve: true });
  await move('duc', 'decideDossier', {});
  await move('nga', 'sealResult', { docNumber: '15/GCN' });
  await handOver(act, id, 'quy', 'binh', { item: 'result' });
  ({ version } = Value.Parse(Versioned, await act('binh', 'getDossier', { id })));
  await move('binh', 'returnResult', { taker: { role: 'owner', evidence: 'identityShown' }, slipShown: true, ...(await recovered(act, id)) });
  return steps;
}

type Act = (name: Name | undefined, operation: string, input?: object) => Promise<unknown>;

async function look(act: Act): Promise<void> {
  const today = new Date().toISOString().slice(0, 10);
  await act(undefined, 'findProcedures', { q: 'cho thue dat' });
  await act(undefined, 'getProcedure', { code: PROCEDURE });
  await act(undefined, 'computeDueDate', { receivedAt: new Date().toISOString(), term: { count: 5, unit: 'workingDay' } });
  await act('binh', 'checkPapers', { procedureCode: PROCEDURE, papers: [] });
  await act('binh', 'recordGuidance', { topic: 'papers' });
  await act('binh', 'listDossiers', {});
  await act('binh', 'listDossiers', { text: 'nguyen thi' });
  await act('binh', 'getCounterDay', {});
  await act('binh', 'getHeadlineCounts', { unit: MAIN_CODE, from: today, to: today });
}

async function handOver(act: Act, id: string, from: Name, to: Name, item: object): Promise<void> {
  const { handovers } = Value.Parse(Offered, await act(from, 'handOverDossier', { dossierIds: [id], absentReason: 'bàn giao theo ca', ...item }));
  await act(to, 'acceptHandover', { id: handovers[0]?.id ?? '', accepted: [id], counted: 1 });
}

const ToRecover = Type.Object({ papersToRecover: Type.Array(Type.Object({ id: Type.String() })) });

async function recovered(act: Act, id: string): Promise<{ recovered: string[] }> {
  const { papersToRecover } = Value.Parse(ToRecover, await act('binh', 'getReturn', { id }));
  return { recovered: papersToRecover.map((paper) => paper.id) };
}
