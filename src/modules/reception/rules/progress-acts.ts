/**
 * The steps the sheet "Quá trình xử lý hồ sơ" shows, as the journal calls them in Vietnamese; a step not named here is not of interest to
 * its reader. Papers are laid out where no message is read, so the words stand here again; a test holds them to the messages.
 */
export const PROGRESS_ACTS: ReadonlyMap<string, string> = new Map([
  ['dossier.prepared', 'Nhân viên bưu chính lập hồ sơ, chờ ký xác nhận'],
  ['dossier.arrived', 'Hồ sơ gửi đến'],
  ['dossier.received', 'Tiếp nhận hồ sơ'],
  ['dossier.incompleteNoticed', 'Thông báo hồ sơ chưa đủ'],
  ['dossier.refused', 'Từ chối tiếp nhận'],
  ['dossier.handedOver', 'Cơ quan giải quyết nhận hồ sơ'],
  ['dossier.assigned', 'Phân công xử lý'],
  ['dossier.supplementRequested', 'Yêu cầu bổ sung giấy tờ'],
  ['dossier.supplementReceived', 'Nhận đủ giấy tờ bổ sung'],
  ['dossier.obligationRequested', 'Yêu cầu thực hiện nghĩa vụ tài chính'],
  ['dossier.obligationFulfilled', 'Đã thực hiện nghĩa vụ tài chính'],
  ['dossier.decided', 'Ký kết quả'],
  ['dossier.refusedOnMerits', 'Từ chối giải quyết'],
  ['dossier.sealed', 'Vào số, đóng dấu kết quả'],
  ['dossier.apologyEntered', 'Gửi phiếu xin lỗi và hẹn lại'],
  ['dossier.appointmentMoved', 'Dời ngày hẹn theo lịch, báo cho người dân'],
  ['dossier.withdrawalAsked', 'Công dân yêu cầu rút hồ sơ'],
  ['dossier.withdrawalAccepted', 'Đồng ý cho rút hồ sơ'],
  ['dossier.stopped', 'Dừng xử lý'],
  ['dossier.correctionSigned', 'Ký sửa sai, xử lý lại'],
  ['dossier.amended', 'Sửa thông tin tiếp nhận'],
  ['dossier.receptionCancelled', 'Hủy tiếp nhận'],
  ['dossier.returned', 'Trả kết quả'],
  ['dossier.refusalReturned', 'Trả văn bản từ chối'],
  ['reception.papersGivenBack', 'Trả lại giấy tờ'],
]);

/** The journal kind of a withdrawal accepted by a leader or an officer. */
export const WITHDRAWAL = 'dossier.withdrawalAccepted';
/** Journal kinds by which a dossier was stopped; but for a withdrawal their actor is the leader who signs the notice. */
export const STOPPING_KINDS: readonly string[] = ['dossier.stopped', WITHDRAWAL, 'dossier.refusedOnMerits'];
