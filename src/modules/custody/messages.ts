import type { Messages } from '#kernel/message.ts';

export const messages = {
  'custody.wayClosed': {
    vi: 'Giấy tờ không thể đi thẳng từ “{from}” sang “{to}”. Hãy bàn giao qua người đang trực.',
    en: 'Papers cannot go straight from “{from}” to “{to}”. Hand them over through the person on duty.',
  },
  'custody.colleagueHolds': {
    vi: 'Đồng nghiệp cùng đơn vị đang giữ bộ giấy tờ này. Nếu người đó vắng mặt, hãy ghi lý do bàn giao thay.',
    en: 'A colleague of your unit holds these papers. If she is absent, state why you act for her.',
  },
  'custody.notInYourHands': {
    vi: 'Bạn không giữ bộ giấy tờ này nên không thể giao. Hãy xem ai đang giữ trên trang hồ sơ.',
    en: 'You do not hold these papers, so you cannot give them on. See the dossier page for who does.',
  },
  'custody.nothingHeld': {
    vi: 'Hồ sơ này không có bộ giấy tờ hoặc kết quả nào để giao. Hãy kiểm tra lại mã hồ sơ.',
    en: 'This dossier has no papers or result to hand over. Check the dossier code.',
  },
  'custody.alreadyOffered': {
    vi: 'Bộ giấy tờ này đang chờ bên nhận ký. Hãy chờ bên nhận, hoặc rút lại lần bàn giao trước.',
    en: 'These papers are already waiting for the receiver. Wait for her, or take the earlier offer back.',
  },
  'custody.sameStaff': {
    vi: 'Người giao và người nhận phải là hai người khác nhau. Hãy để đồng nghiệp ký nhận.',
    en: 'Giver and receiver must be two people. Let a colleague accept.',
  },
  'custody.sameUnit': {
    vi: 'Giấy tờ đã ở đơn vị này. Hãy chọn người nhận hoặc đơn vị khác.',
    en: 'The papers are already in this unit. Choose a person or another unit.',
  },
  'custody.notOffered': {
    vi: 'Lần bàn giao này đã kết thúc ({state}). Hãy tải lại danh sách.',
    en: 'This handover has ended already ({state}). Reload the list.',
  },
  'custody.notTheGiver': {
    vi: 'Chỉ bên giao mới rút lại được lần bàn giao này.',
    en: 'Only the giving side may take this handover back.',
  },
  'custody.notTheReceiver': {
    vi: 'Lần bàn giao này gửi cho người hoặc đơn vị khác. Chỉ bên nhận mới ký nhận được.',
    en: 'This handover is addressed to another person or unit. Only the receiver may accept it.',
  },
  'custody.namedTwice': {
    vi: 'Một hồ sơ được nêu hai lần. Mỗi hồ sơ chỉ nhận hoặc từ chối một lần.',
    en: 'A dossier is named twice. Accept or refuse each dossier once.',
  },
  'custody.notInBatch': {
    vi: 'Có hồ sơ không nằm trong danh sách bàn giao hoặc đã ký nhận. Hãy tải lại danh sách rồi quét lại.',
    en: 'Some dossiers are not on this list, or are settled already. Reload the list and scan again.',
  },
  'custody.batchUnknown': {
    vi: 'Không tìm thấy lần bàn giao này trong đơn vị của bạn.',
    en: 'There is no such handover in your unit.',
  },
  'custody.offered': { vi: 'Đã giao, chờ ký nhận', en: 'Handed over, waiting for the receiver' },
  'custody.accepted': { vi: 'Đã ký nhận bàn giao', en: 'Handover accepted' },
  'custody.refused': { vi: 'Từ chối nhận bàn giao', en: 'Handover refused' },
  'custody.withdrawn': { vi: 'Rút lại bàn giao', en: 'Handover taken back' },
  'custody.incidentRecorded': { vi: 'Ghi nhận sai lệch khi bàn giao', en: 'Difference at handover recorded' },
  'holder.citizen': { vi: 'Người dân', en: 'Citizen' },
  'holder.staff': { vi: 'Cán bộ, nhân viên', en: 'Member of staff' },
  'holder.unit': { vi: 'Tủ hồ sơ của đơn vị', en: 'Shelf of the unit' },
  'holder.bag': { vi: 'Túi thư bưu chính', en: 'Postal bag' },
  'holder.postOffice': { vi: 'Bưu cục', en: 'Post office' },
  'item.papers': { vi: 'Bộ hồ sơ giấy', en: 'Paper set' },
  'item.result': { vi: 'Kết quả giải quyết', en: 'Result' },
  'transfer.offered': { vi: 'Chờ ký nhận', en: 'Waiting' },
  'transfer.accepted': { vi: 'Đã nhận', en: 'Accepted' },
  'transfer.refused': { vi: 'Bị từ chối', en: 'Refused' },
  'transfer.withdrawn': { vi: 'Đã rút lại', en: 'Taken back' },
  'batch.offered': { vi: 'Chờ ký nhận', en: 'Waiting' },
  'batch.settled': { vi: 'Đã xong', en: 'Settled' },
  'difference.missing': { vi: 'Thiếu bộ hồ sơ giấy', en: 'Paper set missing' },
  'difference.papersDiffer': { vi: 'Giấy tờ khác với danh mục', en: 'Papers differ from the list' },
  'difference.damaged': { vi: 'Hư hỏng', en: 'Damaged' },
  'difference.notOurs': { vi: 'Không thuộc thẩm quyền đơn vị nhận', en: 'Not for this unit' },
  'difference.noData': { vi: 'Có giấy nhưng không có dữ liệu', en: 'Papers without data' },
  'difference.countMismatch': { vi: 'Số bộ đếm được khác số bộ trên danh sách', en: 'Sets counted differ from the list' },
} as const satisfies Messages;
