import type { Messages } from '#kernel/message.ts';

/** What the comparison of channels says. */
export const channelsText = {
  title: { vi: 'So sánh các kênh', en: 'Channels compared' },
  channel: { vi: 'Kênh', en: 'Channel' },
  value: { vi: 'Giá trị', en: 'Value' },
  noValue: { vi: 'không có số', en: 'no figure' },
  openList: { vi: '{shown}: {figure}, {channel}', en: '{shown}: {figure}, {channel}' },
  table: { vi: 'Tất cả trong một bảng', en: 'All in one table' },
  figure: { vi: 'Chỉ tiêu', en: 'Figure' },
} satisfies Messages;
