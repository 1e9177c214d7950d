import type { Messages } from '#kernel/message.ts';

/** Sentences about the register. */
export const messages = {
  'reporting.registerOneStop': { vi: 'Sổ theo dõi hồ sơ là của Bộ phận Một cửa. Hãy chọn một Bộ phận Một cửa, Trung tâm hoặc Chi nhánh ở trường {field}.', en: 'A register belongs to a one-stop. Choose a one-stop, centre or branch in field {field}.' },
  'reporting.registerTooLong': { vi: 'Kỳ này có hơn {limit} hồ sơ. Hãy in sổ theo kỳ ngắn hơn.', en: 'More than {limit} dossiers lie in that period. Print a shorter one.' },
  'reporting.registerYears': { vi: 'Sổ mở theo năm. Hãy chọn kỳ trong một năm.', en: 'A register belongs to one year. Choose a period within a year.' },
  'reporting.registerPrinted': { vi: 'In sổ theo dõi hồ sơ', en: 'Register printed' },
} satisfies Messages;
