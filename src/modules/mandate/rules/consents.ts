import type { Language } from '#kernel/message.ts';
import { badInput, type Problem } from '#kernel/problem.ts';
import { isSignature } from '#kernel/signature.ts';

/** Uses of data beyond the dossier, each consented to by itself (Luật 91/2025/QH15; domain 7.3 item 5, 12.2). */
export const PURPOSES = ['postageOffer', 'surveyCall'] as const;
export type Purpose = (typeof PURPOSES)[number];

/** How it was said: signed in; at the desk with her signature on the screen or on paper; at the desk, for taking it back. */
export const CONSENT_EVIDENCES = ['signedIn', 'screen', 'paper', 'desk'] as const;
/** What a member of staff may enter. */
export const DESK_CONSENTS = ['screen', 'paper', 'desk'] as const;

/** The wording below; it grows by one with every word that changes. */
export const CONSENT_VERSION = 1;

/** What she says yes to, word for word. */
export const CONSENT_TEXT = {
  postageOffer: {
    vi: 'Tôi đồng ý để Bưu điện dùng tên và số điện thoại của tôi để giới thiệu dịch vụ nhận hồ sơ, trả kết quả tại nhà. Không đồng ý cũng không ảnh hưởng đến hồ sơ. Tôi có thể rút lại bất cứ lúc nào.',
    en: 'I agree that the post uses my name and telephone to offer me collection and delivery at home. A no does not touch my dossier. I may take it back at any time.',
  },
  surveyCall: {
    vi: 'Tôi đồng ý để Bộ phận Một cửa gọi điện hỏi mức độ hài lòng của tôi. Không đồng ý cũng không ảnh hưởng đến hồ sơ. Tôi có thể rút lại bất cứ lúc nào.',
    en: 'I agree that the one-stop calls me to ask how satisfied I was. A no does not touch my dossier. I may take it back at any time.',
  },
} as const satisfies Record<Purpose, Record<Language, string>>;

type Proof = { readonly given: boolean; readonly evidence: (typeof DESK_CONSENTS)[number]; readonly signature?: string | undefined; readonly documentNo?: string | undefined };

/** A yes needs her hand; taking it back is as easy as saying so (silence is no yes). */
export function consentProofMissing({ given, evidence, signature, documentNo }: Proof): Problem | undefined {
  if (evidence === 'screen') return signature !== undefined && isSignature(signature) ? undefined : badInput('mandate.signatureNeeded', 'signature');
  if (evidence === 'paper') return documentNo === undefined ? badInput('mandate.paperNumberNeeded', 'documentNo') : undefined;
  return given ? badInput('mandate.consentProofNeeded', 'evidence') : undefined;
}
