import type { Message } from '#kernel/message.ts';

/** How sure a definition is: read in a source, remembered surely, remembered unsurely, unknown, our own design. */
export const CONFIDENCES = ['S', 'M', 'm', '?', 'D'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** What a figure says of itself, wherever it is shown, printed or exported. */
export type FigureDefinition = {
  readonly name: Message;
  /** The sentence: what it counts exactly. */
  readonly counts: Message;
  readonly numerator: Message;
  /** Null where it is a plain count. */
  readonly denominator: Message | null;
  /** Which days of a dossier decide on the period. */
  readonly period: Message;
  /** Whose events it is made of. */
  readonly source: Message;
  /** The decree, or "thiết kế của hệ thống". */
  readonly basis: string;
  readonly confidence: Confidence;
};

const CONFIDENCE_WORDS = {
  S: { vi: 'đã đọc trong nguồn', en: 'read in the source' },
  M: { vi: 'chắc chắn, chưa đọc lại văn bản', en: 'certain, not read again' },
  m: { vi: 'chưa chắc, cần đối chiếu văn bản', en: 'not certain, compare the document' },
  '?': { vi: 'chưa tìm thấy căn cứ', en: 'no basis found' },
  D: { vi: 'quy ước của hệ thống', en: 'our own convention' },
} as const satisfies Record<Confidence, Message>;

/** How sure a definition is, in words: on a page, a paper and a sheet alike. */
export function confidenceText(confidence: Confidence): Message {
  return CONFIDENCE_WORDS[confidence];
}
