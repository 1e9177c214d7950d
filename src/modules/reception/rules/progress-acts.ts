/** What the sheet "Quá trình xử lý hồ sơ" calls each step; steps it does not name are not of interest to its reader. */
export const PROGRESS_ACTS: ReadonlyMap<string, string> = new Map([
  ['dossier.prepared', 'Lập hồ sơ, chờ ký xác nhận'],
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
  ['dossier.apologyEntered', 'Xin lỗi và hẹn lại ngày trả'],
  ['dossier.withdrawalAccepted', 'Đồng ý cho rút hồ sơ'],
  ['dossier.stopped', 'Dừng xử lý'],
  ['dossier.correctionSigned', 'Sửa sai kết quả'],
  ['dossier.amended', 'Sửa thông tin tiếp nhận'],
  ['dossier.returned', 'Trả kết quả'],
]);

/** Journal kinds by which a dossier was stopped: their actor signs the notice. */
export const STOPPING_KINDS: readonly string[] = ['dossier.stopped', 'dossier.withdrawalAccepted', 'dossier.refusedOnMerits'];
