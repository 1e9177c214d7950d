import { describe, expect, it } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { grantsForbidden, isInForce, lacks, mixesEmployers, outsideAssignment, permissionsOf, POST_NEVER, ROLE_PERMISSIONS, ROLES } from './rules.ts';

const POSTAL = ['POSTAL_COUNTER', 'POSTAL_COLLECTOR', 'POST_OFFICE_MANAGER', 'POST_PROVINCE'] as const;

describe('what an assignment lets one do', () => {
  it('is what its role lets, what was granted beside it, and nothing of what was taken away, granted or not', () => {
    const of = (more: { granted?: string[]; denied?: string[] } = {}) => permissionsOf('agency', { role: 'CLERK_SEAL', granted: [], denied: [], ...more });
    expect(of()).toEqual(['organisation.read', 'dossier.view', 'dossier.seal']);
    expect(of({ granted: ['report.read'] })).toEqual(['organisation.read', 'dossier.view', 'dossier.seal', 'report.read']);
    expect(of({ denied: ['dossier.seal'] })).toEqual(['organisation.read', 'dossier.view']);
    expect(of({ granted: ['report.read'], denied: ['report.read', 'dossier.view'] })).toEqual(['organisation.read', 'dossier.seal']);
    expect(of({ granted: ['everything'] })).toEqual(of());
  });

  it('is for nobody of the post what the agency alone may do, whatever is configured', () => {
    for (const role of POSTAL) {
      const held = permissionsOf('post', { role, granted: [...POST_NEVER], denied: [] });
      expect(held.filter((permission) => POST_NEVER.includes(permission)), role).toEqual([]);
      expect(held.length, role).toBeGreaterThan(3);
    }
    expect(permissionsOf('agency', { role: 'CLERK_SEAL', granted: ['dossier.decide'], denied: [] })).toContain('dossier.decide');
  });

  it('is never by its postal role alone what the post may never do', () => {
    expect(POSTAL.flatMap((role) => ROLE_PERMISSIONS[role].filter((permission) => POST_NEVER.some((never) => never === permission)))).toEqual([]);
  });
});

describe('an assignment', () => {
  const from = { fromDay: '2021-02-01', toDay: null, endedAt: null };

  it('opens doors from its first to its last day, and none once it was ended', () => {
    const on = (more: object) => ['2021-01-31', '2021-02-01', '2021-02-28', '2021-03-01'].map((day) => isInForce({ ...from, ...more }, day));
    expect([on({}), on({ toDay: '2021-02-28' }), on({ endedAt: new Date('2021-02-10T02:00:00Z') })]).toEqual([[false, true, true, true], [false, true, true, false], [false, false, false, false]]);
  });

  it('is of a role of her employer', () => {
    expect(ROLES.map((role) => mixesEmployers('post', role) === undefined)).toEqual(ROLES.map((role) => POSTAL.some((one) => one === role)));
    expect(ROLES.map((role) => mixesEmployers('agency', role) === undefined)).toEqual(ROLES.map((role) => !POSTAL.some((one) => one === role)));
  });

  it('grants nobody of the post what is the agency’s alone, by name', () => {
    expect(grantsForbidden('post', ['report.read', 'dossier.decide', 'dossier.seal'])).toMatchObject({ code: 'access.postNever', facts: { permissions: ['dossier.decide', 'dossier.seal'] } });
    expect([grantsForbidden('post', ['report.read']), grantsForbidden('agency', ['dossier.decide'])]).toEqual([undefined, undefined]);
  });

  it('reaches its fields and its procedures, both where both are named, and all where none is', () => {
    const actor: Actor = { staffId: '', name: '', employer: 'agency', assignmentId: '', role: 'OSS_OFFICER', unitId: '', workstation: null, permissions: ['dossier.view'], fields: [], procedures: [], competence: 3 };
    const reach = (fields: string[], procedures: string[]) => [['HT', '1.001193'], ['HT', '1.000894'], ['TC', '1.001193']].map(([field = '', procedure = '']) => outsideAssignment({ ...actor, fields, procedures }, field, procedure) === undefined);
    expect([reach([], []), reach(['HT'], []), reach([], ['1.001193']), reach(['HT'], ['1.001193'])]).toEqual([[true, true, true], [true, true, false], [true, false, true], [true, false, false]]);
    expect([lacks(actor, 'dossier.view'), lacks(actor, 'dossier.decide')?.facts]).toEqual([undefined, { permission: 'dossier.decide' }]);
  });
});
