import { addDemonstrationCitizen } from '#modules/citizen/service/local-account.ts';
import type { ShownPerson } from '#modules/citizen/service/people.ts';
import type { Context } from '#platform/context.ts';

/** People of our invention: a dossier received at a desk under one of these numbers stands in her list. */
const CITIZENS: readonly (ShownPerson & { readonly username: string })[] = [
  { username: 'lan', kind: 'person', name: 'Thân Thị Lan', idKind: 'CCCD', idNumber: '024185000123', phone: '0912345678', email: 'lan@trinh-dien.vn' },
  { username: 'minh', kind: 'person', name: 'Trần Văn Minh', idKind: 'CCCD', idNumber: '024090004567', phone: '0987654321' },
  { username: 'tan-phat', kind: 'enterprise', name: 'Công ty TNHH Tân Phát', idKind: 'MST', idNumber: '2400123455', phone: '02043856789' },
];

/** Two people and an enterprise who sign in with local accounts; outside a demonstration nobody can. */
export async function furnishCitizens(ctx: Context, passwordHash: string): Promise<void> {
  for (const citizen of CITIZENS) await addDemonstrationCitizen(ctx, { ...citizen, passwordHash });
}
