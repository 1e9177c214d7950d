import { Type } from 'typebox';
import { vi } from 'vitest';
import { openStage, type Answer, type Caller, type Stage } from '#test/stage.ts';
import { dossierIn, handoverIn, said, type SeenDossier } from './answers.ts';

type Found = { no: number; state: 'complete' | 'missing' | 'notApplicable'; originals: number; certified: number; copies: number; reason?: string };

/** A paper that was found complete: so many originals, so many copies. */
export function found(no: number, originals = 1, copies = 0): Found {
  return { no, state: 'complete', originals, certified: 0, copies };
}

/** A paper that this case does not need. */
export function notNeeded(no: number, reason = 'Trường hợp này không áp dụng'): Found {
  return { no, state: 'notApplicable', originals: 0, certified: 0, copies: 0, reason };
}

/** Everybody in the stories is made up; the number at the end makes each another person. */
export function owner(no: number) {
  const tail = String(no).padStart(6, '0');
  return { role: 'owner', name: 'Nguyễn Văn Bình', idKind: 'CCCD', idNumber: `024085${tail}`, birth: '1985-03-02', phone: '0912345678', address: 'Tổ dân phố 3, Việt Yên', evidence: 'identityShown' };
}

/** What a clerk enters to receive one dossier. */
export function request(procedureCode: string, papers: readonly Found[], person: number) {
  return { procedureCode, papers, parties: [owner(person)], resultChoice: 'counter' };
}

/** Changes of cropping structure, a procedure of today with one paper. */
export const CROPPING = '1.008004';

/** One dossier of today, as one person brings it. */
export function cropping(person: number) {
  return request(CROPPING, [found(1)], person);
}

/** How somebody sees a dossier now. */
export async function look(who: Caller, id: string): Promise<SeenDossier> {
  return dossierIn(await who('getDossier', { id }));
}

/** Makes a move on the version the asker has just looked at. */
export async function move(who: Caller, operation: string, id: string, input: Record<string, unknown> = {}): Promise<Answer> {
  const { version } = await look(who, id);
  return who(operation, { id, expectedVersion: version, ...input });
}

/** Makes a move that succeeds. */
export async function moved(who: Caller, operation: string, id: string, input: Record<string, unknown> = {}): Promise<SeenDossier> {
  return dossierIn(await move(who, operation, id, input));
}

/** Hands one set over from one person to another: offered, counted, accepted. */
export async function handOver(from: Caller, to: Caller, id: string, more: Record<string, unknown> = {}): Promise<void> {
  const handover = handoverIn(await from('handOverDossier', { dossierIds: [id], ...more }));
  const accepted = await to('acceptHandover', { id: handover.id, accepted: [id], counted: 1, shelf: false });
  if (accepted.status !== 200) throw new Error(JSON.stringify(accepted.body));
}

/** Opens the stage of a story and waits until the house answers; `at` is `import.meta.url`. */
export async function openStory(at: string, clock: string): Promise<Stage> {
  const stage = await openStage(at, clock);
  await vi.waitUntil(async () => (await stage.anyone('getInstallation')).status === 200, { timeout: 30_000 });
  return stage;
}

/** Signs several people in, one after the other. */
export async function team(stage: Stage, ...usernames: string[]): Promise<Caller[]> {
  const callers: Caller[] = [];
  for (const username of usernames) callers.push(await stage.as(username));
  return callers;
}

/** The caller's own staff id. */
export async function staffIdOf(who: Caller): Promise<string> {
  return said(await who('whoAmI'), Type.Object({ staffId: Type.String() })).staffId;
}

const Published = Type.Object({ published: Type.Array(Type.Object({ no: Type.Integer(), originals: Type.Integer(), copies: Type.Integer(), note: Type.Boolean() })) });

/** Every paper of the published list, as many originals and copies as it wants. */
export async function completePapers(who: Caller, procedureCode: string): Promise<Found[]> {
  const { published } = said(await who('checkPapers', { procedureCode, papers: [] }), Published);
  return published.filter((paper) => !paper.note).map((paper) => found(paper.no, paper.originals, paper.copies));
}
