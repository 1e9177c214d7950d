import type { Messages } from '#kernel/message.ts';

/** What the page of the outages says. */
export const outageText = {
  title: { vi: 'Gián đoạn phục vụ', en: 'Outages' },
  how: {
    vi: 'Khi một đơn vị không làm việc được (mất điện, lũ, lệnh của cơ quan nhà nước), hẹn phát, lần mời nhận và hạn giữ của đơn vị đó, các đơn vị dưới quyền và quầy bưu chính do đơn vị phục vụ đứng lại; khi hết gián đoạn, hẹn phát lùi đúng số ngày đã mất.',
    en: 'While a unit cannot work (power, flood, an order of the authorities) what it, the units below it and the postal desks it serves have promised stands still: delivery days, invitations and holding. When it ends, the promised days move by the days lost.',
  },
  open: { vi: 'Ghi gián đoạn', en: 'Record an outage' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  fromDay: { vi: 'Từ ngày', en: 'From the day' },
  fromTime: { vi: 'Từ giờ', en: 'From the time' },
  timeHint: { vi: 'Ghi như 07:30; để trống: từ bây giờ', en: 'As 07:30; left empty: from now' },
  timeWrong: { vi: 'Ghi giờ như 07:30.', en: 'Write a time as 07:30.' },
  reason: { vi: 'Lý do', en: 'Reason' },
  reasonHint: { vi: 'Mất điện, lũ lụt, lệnh của cơ quan nhà nước…', en: 'Power, flood, an order of the authorities…' },
  opened: { vi: 'Đã ghi gián đoạn của {unit}. Hẹn phát đứng lại từ hôm nay.', en: 'The outage of {unit} is recorded. Promised days stand still.' },
  act: { vi: 'Việc', en: 'Act' },
  close: { vi: 'Hết gián đoạn', en: 'It works again' },
  closeTitle: { vi: '{unit} làm việc trở lại', en: '{unit} works again' },
  closeNote: { vi: 'Gián đoạn từ {when}: {reason}. Hẹn phát của các bưu gửi chưa xong sẽ lùi theo số ngày làm việc đã mất.', en: 'Out since {when}: {reason}. The promised days of open shipments move by the working days lost.' },
  toDay: { vi: 'Đến ngày', en: 'To the day' },
  toTime: { vi: 'Đến giờ', en: 'To the time' },
  toTimeHint: { vi: 'Ghi như 16:30; để trống: đến bây giờ', en: 'As 16:30; left empty: until now' },
  closed: { vi: 'Đã kết thúc gián đoạn; {count} bưu gửi lùi hẹn phát.', en: 'The outage has ended; {count} promised days moved.' },
  from: { vi: 'Từ', en: 'From' },
  to: { vi: 'Đến', en: 'To' },
  lasting: { vi: 'đang gián đoạn', en: 'lasting' },
  by: { vi: 'Người ghi', en: 'Recorded by' },
  none: { vi: 'Chưa ghi gián đoạn nào', en: 'No outage recorded' },
  noneHow: { vi: 'Khi đơn vị không làm việc được, ghi ở đây ngay để hẹn phát không bị tính trễ oan.', en: 'Record it here at once when a unit cannot work, so that nothing counts as late that could not be delivered.' },
  total: { vi: '{count} lần gián đoạn', en: '{count} outages' },
} satisfies Messages;
