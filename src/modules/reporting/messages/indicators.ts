import type { Messages } from '#kernel/message.ts';

export const messages = {
  'reporting.tooManyDossiers': { vi: 'Kỳ này có {dossiers|vnd} hồ sơ đã giải quyết, nhiều hơn {most|vnd} hồ sơ được xem từng hồ sơ một lần. Hãy chọn kỳ ngắn hơn hoặc một đơn vị nhỏ hơn.', en: 'The period has {dossiers|vnd} solved dossiers, more than the {most|vnd} looked at one by one. Choose a shorter period or a smaller unit.' },
} satisfies Messages;
