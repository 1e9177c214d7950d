import { RESULT_CHOICES, STOP_REASONS } from '#modules/dossier/rules/statuses.ts';
import { RECEIVER_ROLES, RETURN_EVIDENCE } from '#modules/reception/rules/returning.ts';
import { answer, api } from '#web/api/client.ts';
import type { Asked } from '#web/api/shapes.ts';
import { answered, read } from '#web/parts/asking/fields.ts';
import type { Values } from '#web/parts/asking/fields.ts';
import type { Dossier } from '../questions.ts';
import { about } from './move-act.ts';

type Send = (dossier: Dossier, values: Values, key: string) => Promise<Dossier>;

/** Refusal at reception, or on the merits. */
export function refusing(stage: 'reception' | 'merits', step: 'propose' | 'confirm'): Send {
  return (dossier, values, key) =>
    answer(
      api.POST('/api/dossiers/{id}/refuse', {
        ...about(dossier, key),
        body: { expectedVersion: dossier.version, stage, ...(stage === 'reception' ? { step } : {}), reason: read(values, 'reason'), ...answered(values, 'legalBasis', 'documentNo') },
      }),
    );
}

export function withdrawing(step: Asked<'withdrawDossier'>['step']): Send {
  return (dossier, values, key) => answer(api.POST('/api/dossiers/{id}/withdraw', { ...about(dossier, key), body: { expectedVersion: dossier.version, step, reason: read(values, 'reason') } }));
}

export function stopping(step: Asked<'stopDossier'>['step']): Send {
  return (dossier, values, key) => {
    const reason = STOP_REASONS.find((known) => known === read(values, 'stopReason')) ?? 'DUPLICATE';
    return answer(
      api.POST('/api/dossiers/{id}/stop', {
        ...about(dossier, key),
        body: { expectedVersion: dossier.version, step, reason, explanation: read(values, 'explanation'), ...answered(values, 'documentNo') },
      }),
    );
  };
}

/** How the citizen wants her result by now; the page then shows the dossier as it stands. */
export async function choosingReturn(dossier: Dossier, values: Values, key: string): Promise<Dossier> {
  const choice = RESULT_CHOICES.find((known) => known === read(values, 'resultChoice')) ?? dossier.resultChoice;
  await answer(api.POST('/api/dossiers/{id}/return-choice', { ...about(dossier, key), body: { expectedVersion: dossier.version, choice, reason: read(values, 'reason') } }));
  return answer(api.GET('/api/dossiers/{id}', { params: { path: { id: dossier.id } } }));
}

export function correcting(step: Asked<'correctDossier'>['step']): Send {
  return (dossier, values, key) => answer(api.POST('/api/dossiers/{id}/correct', { ...about(dossier, key), body: { expectedVersion: dossier.version, step, reason: read(values, 'reason') } }));
}

export function apologising(step: Asked<'apologise'>['step']): Send {
  return (dossier, values, key) =>
    answer(api.POST('/api/dossiers/{id}/apologise', { ...about(dossier, key), body: { expectedVersion: dossier.version, step, ...answered(values, 'reason', 'newDay', 'documentNo') } }));
}

/** A promise the calendar has changed under: kept, or moved to the day the calendar gives. */
export function appointing(step: Asked<'reviewAppointment'>['step']): Send {
  return (dossier, values, key) =>
    answer(api.POST('/api/dossiers/{id}/review-appointment', { ...about(dossier, key), body: { expectedVersion: dossier.version, step, reason: read(values, 'reason'), ...answered(values, 'documentNo') } }));
}

export const drafting: Send = (dossier, values, key) =>
  answer(
    api.POST('/api/dossiers/{id}/draft-result', {
      ...about(dossier, key),
      body: { expectedVersion: dossier.version, title: read(values, 'title'), ...answered(values, 'resultCode', 'validTo') },
    }),
  );

export const reviewing: Send = (dossier, values, key) =>
  answer(api.POST('/api/dossiers/{id}/review', { ...about(dossier, key), body: { expectedVersion: dossier.version, approve: read(values, 'verdict') === 'yes', ...answered(values, 'note') } }));

export const deciding: Send = (dossier, values, key) =>
  answer(api.POST('/api/dossiers/{id}/decide', { ...about(dossier, key), body: { expectedVersion: dossier.version, ...answered(values, 'title') } }));

export const sealing: Send = (dossier, values, key) =>
  answer(
    api.POST('/api/dossiers/{id}/seal', {
      ...about(dossier, key),
      body: { expectedVersion: dossier.version, docNumber: read(values, 'docNumber'), ...answered(values, 'docDay', 'validTo') },
    }),
  );

export const assigning: Send = (dossier, values, key) =>
  answer(api.POST('/api/dossiers/{id}/assign', { ...about(dossier, key), body: { expectedVersion: dossier.version, handlerId: read(values, 'handlerId'), ...answered(values, 'note') } }));

export const cancelling: Send = (dossier, values, key) =>
  answer(api.POST('/api/dossiers/{id}/cancel-reception', { ...about(dossier, key), body: { expectedVersion: dossier.version, reason: read(values, 'reason') } }));

export const givingBack: Send = (dossier, values, key) => {
  const name = read(values, 'taker.name');
  const evidenceNote = read(values, 'taker.evidenceNote');
  const taker = {
    role: RECEIVER_ROLES.find((role) => role === read(values, 'taker.role')) ?? 'owner',
    evidence: RETURN_EVIDENCE.find((evidence) => evidence === read(values, 'taker.evidence')) ?? 'identityShown',
    ...(name === '' ? {} : { name }),
    ...(evidenceNote === '' ? {} : { evidenceNote }),
  };
  const body = { expectedVersion: dossier.version, taker, slipShown: read(values, 'slipShown') === 'yes', ...answered(values, 'withoutSlipNote', 'papersBack') };
  return answer(api.POST('/api/dossiers/{id}/give-papers-back', { ...about(dossier, key), body }));
};

export const coSigning: Send = async (dossier, _values, key) => {
  const signed = await answer(api.POST('/api/dossiers/{id}/co-sign', { ...about(dossier, key), body: { expectedVersion: dossier.version } }));
  return signed.dossier;
};

export const asking: Send = (dossier, values, key) => {
  const amount = read(values, 'amount');
  return answer(
    api.POST('/api/dossiers/{id}/request-obligation', {
      ...about(dossier, key),
      body: {
        expectedVersion: dossier.version,
        what: read(values, 'what'),
        documentNo: read(values, 'documentNo'),
        last: read(values, 'last') === 'yes',
        excludeWaiting: read(values, 'excludeWaiting') === 'yes',
        ...(amount === '' ? {} : { amount: Number(amount) }),
        ...answered(values, 'respondBy', 'legalBasis'),
      },
    }),
  );
};

export const fulfilling: Send = (dossier, values, key) => {
  const day = read(values, 'paidDay');
  const paidAt = day === '' ? {} : { paidAt: `${day}T${read(values, 'paidTime')}:00+07:00` };
  return answer(api.POST('/api/dossiers/{id}/fulfil-obligation', { ...about(dossier, key), body: { expectedVersion: dossier.version, evidence: read(values, 'evidence'), ...paidAt } }));
};

export const adding: Send = (dossier, values, key) =>
  answer(
    api.POST('/api/dossiers/{id}/add-part', {
      ...about(dossier, key),
      body: { expectedVersion: dossier.version, unitId: read(values, 'unitId'), content: read(values, 'content'), dueDay: read(values, 'dueDay') },
    }),
  );

export const answering: Send = (dossier, values, key) => {
  const outcome = read(values, 'outcome') === 'silent' ? ('silent' as const) : ('answered' as const);
  return answer(
    api.POST('/api/dossiers/{id}/answer-part', { ...about(dossier, key), body: { expectedVersion: dossier.version, partId: read(values, 'partId'), outcome, ...answered(values, 'answer') } }),
  );
};
