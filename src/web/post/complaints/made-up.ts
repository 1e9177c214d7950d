import type { Asked } from '#web/api/shapes.ts';

/** One paper to be issued anew, as typed. */
export type Reissue = { readonly what: string; readonly amount: string; readonly documentNo: string };
export type Draft = { readonly reissue: readonly Reissue[]; readonly agreed: string; readonly agreedDocument: string };
type Body = Pick<Asked<'decideCompensation'>, 'reissue' | 'agreed'>;

export const NOTHING: Draft = { reissue: [], agreed: '', agreedDocument: '' };
export const NO_PAPER: Reissue = { what: '', amount: '', documentNo: '' };

/** Whole đồng as typed, with or without points between the thousands; undefined when it is none or nought. */
export function dongOf(text: string): number | undefined {
  const digits = text.replaceAll(/[.\s]/g, '');
  const amount = /^\d{1,11}$/.test(digits) ? Number(digits) : 0;
  return amount > 0 ? amount : undefined;
}

/** What was typed, as the service takes it; or which part of it is not whole. */
export function bodyOf(draft: Draft): Body | 'reissue' | 'agreed' {
  const reissue = draft.reissue.flatMap(({ what, amount, documentNo }) => {
    const amountVnd = dongOf(amount);
    return what.trim() === '' || documentNo.trim() === '' || amountVnd === undefined ? [] : [{ what: what.trim(), amountVnd, documentNo: documentNo.trim() }];
  });
  if (reissue.length < draft.reissue.length) return 'reissue';
  const [amountVnd, documentNo] = [dongOf(draft.agreed), draft.agreedDocument.trim()];
  const none = draft.agreed.trim() === '' && documentNo === '';
  if (!none && (amountVnd === undefined || documentNo === '')) return 'agreed';
  return { ...(reissue.length === 0 ? {} : { reissue }), ...(none || amountVnd === undefined ? {} : { agreed: { amountVnd, documentNo } }) };
}

/** What will be paid in all, as far as it is typed. */
export function totalOf(byLawVnd: number, { reissue, agreed }: Draft): number {
  return [byLawVnd, ...reissue.map((one) => dongOf(one.amount) ?? 0), dongOf(agreed) ?? 0].reduce((sum, amount) => sum + amount, 0);
}
