import type { Messages } from '#kernel/message.ts';

export const messages = {
  'forms.notInSet': {
    vi: 'Bộ mẫu đang áp dụng cho hồ sơ này không có giấy “{form|forms.form}”. Hãy chọn giấy khác trong danh sách.',
    en: 'The set of papers in force for this dossier has no “{form|forms.form}”. Choose another paper of the list.',
  },
  'forms.sizeNotOffered': {
    vi: 'Giấy này không in được ở khổ đã chọn. Hãy chọn khổ {sizes}.',
    en: 'This paper is not printed in that size. Choose {sizes}.',
  },
  'forms.agencySigns': {
    vi: 'Giấy này do cơ quan nhà nước ký; nhân viên bưu điện không được ký. Hãy chuyển cho người có thẩm quyền.',
    en: 'Only the agency signs this paper, never the post. Pass it to the person entitled to sign.',
  },
  'forms.form.receipt': { vi: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả', en: 'Receipt and appointment slip' },
  'forms.form.supplement': { vi: 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ', en: 'Request to complete the dossier' },
  'forms.form.refusal': { vi: 'Phiếu từ chối tiếp nhận giải quyết hồ sơ', en: 'Refusal of reception' },
  'forms.form.apology': { vi: 'Phiếu xin lỗi và hẹn lại ngày trả kết quả', en: 'Apology and new appointment' },
  'forms.form.apologyAndExtension': { vi: 'Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết', en: 'Apology and extension' },
  'forms.form.stopNotice': { vi: 'Thông báo dừng giải quyết hồ sơ', en: 'Notice that the dossier is stopped' },
  'forms.form.controlSlip': { vi: 'Phiếu kiểm soát quá trình giải quyết hồ sơ', en: 'Control slip' },
  'forms.form.register': { vi: 'Sổ theo dõi hồ sơ', en: 'Register of dossiers' },
  'forms.form.dossierHandover': { vi: 'Biên bản giao nhận hồ sơ', en: 'Handover record of dossiers' },
  'forms.form.resultHandover': { vi: 'Phiếu bàn giao kết quả giải quyết thủ tục hành chính', en: 'Handover slip of results' },
  'forms.form.resultReceipt': { vi: 'Giấy biên nhận trả kết quả', en: 'Receipt for a returned result' },
  'forms.form.progress': { vi: 'Quá trình xử lý hồ sơ', en: 'Course of the dossier' },
  'forms.form.posting': { vi: 'Phiếu gửi', en: 'Posting slip' },
  'forms.form.postingLabel': { vi: 'Nhãn bưu gửi', en: 'Parcel label' },
  'forms.form.manifest': { vi: 'Bảng kê bưu gửi', en: 'Manifest' },
  'forms.form.damageMinutes': { vi: 'Biên bản bưu gửi hư hỏng, mất', en: 'Minutes of damage or loss' },
  'forms.form.complaintAnswer': { vi: 'Phiếu tiếp nhận, trả lời khiếu nại', en: 'Complaint slip and answer' },
  'forms.form.feeReceipt': { vi: 'Biên lai thu phí, lệ phí', en: 'Fee receipt' },
  'forms.form.paymentNotice': { vi: 'Giấy báo nộp phí, lệ phí', en: 'Payment notice' },
  'forms.form.refund': { vi: 'Phiếu hoàn phí, lệ phí', en: 'Refund slip' },
  'forms.form.cashSheet': { vi: 'Bảng đối chiếu ca quỹ', en: 'Cash session sheet' },
  'forms.form.transferList': { vi: 'Bảng kê nộp phí, lệ phí', en: 'List of fees passed on' },
  'forms.regulation.tt01-2018': { vi: 'Bộ mẫu theo Thông tư 01/2018/TT-VPCP', en: 'Papers of Circular 01/2018/TT-VPCP' },
  'forms.regulation.tt03-2025': {
    vi: 'Tên giấy theo Thông tư 03/2025/TT-VPCP; bố cục mẫu chưa được xác nhận',
    en: 'Papers named by Circular 03/2025/TT-VPCP; their layout is not confirmed',
  },
} satisfies Messages;
