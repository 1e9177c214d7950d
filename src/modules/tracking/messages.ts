import type { Messages } from '#kernel/message.ts';

export const messages = {
  'tracking.notFound': { vi: 'Mã hồ sơ hoặc mã tra cứu không đúng. Hãy xem lại hai mã trên giấy hẹn; nếu giấy hẹn đã in lại, dùng mã trên bản mới nhất.', en: 'The dossier code or the look-up secret is wrong. Check both on your appointment slip; if it was printed again, use the newest one.' },
  'tracking.tooManyAttempts': { vi: 'Đã nhập sai nhiều lần từ nơi này. Hãy đợi {minutes} phút rồi thử lại, hoặc hỏi Bộ phận Một cửa.', en: 'Too many wrong attempts from here. Wait {minutes} minutes and try again, or ask the one-stop shop.' },
} satisfies Messages;
