import type { Messages } from '#kernel/message.ts';

export const messages = {
  'organisation.unitUnknown': { vi: 'Không tìm thấy đơn vị này. Hãy kiểm tra mã đơn vị.', en: 'There is no such unit. Check the unit code.' },
  'organisation.codeTaken': { vi: 'Mã đơn vị {code} đã dùng. Hãy chọn mã khác.', en: 'Unit code {code} is taken. Choose another.' },
  'organisation.identWrong': { vi: 'Mã định danh {ident} không đúng dạng {grammar}. Hãy kiểm tra theo QCVN 102:2016 hoặc QĐ 20/2020/QĐ-TTg.', en: 'Identifier {ident} is not of the form {grammar}. Check it against QCVN 102:2016 or QĐ 20/2020/QĐ-TTg.' },
  'organisation.unitEnded': { vi: 'Đơn vị {unit} đã kết thúc ngày {day}.', en: 'Unit {unit} ended on {day}.' },
  'organisation.workstationTaken': { vi: 'Đơn vị đã có quầy với máy {workstation}. Hãy đặt tên máy khác.', en: 'The unit already has a counter at workstation {workstation}. Name another.' },
  'organisation.unitAdded': { vi: 'Thêm đơn vị', en: 'Unit added' },
  'organisation.unitClosed': { vi: 'Kết thúc đơn vị', en: 'Unit ended' },
  'organisation.counterAdded': { vi: 'Thêm quầy', en: 'Counter added' },
  'organisation.PROVINCE': { vi: 'Tỉnh', en: 'Province' },
  'organisation.DISTRICT': { vi: 'Huyện', en: 'District' },
  'organisation.COMMUNE': { vi: 'Xã, phường', en: 'Commune or ward' },
  'organisation.DEPT': { vi: 'Phòng chuyên môn', en: 'Department' },
  'organisation.OSS': { vi: 'Bộ phận Một cửa', en: 'One-stop shop' },
  'organisation.CENTER': { vi: 'Trung tâm Phục vụ hành chính công', en: 'Public administration service centre' },
  'organisation.BRANCH': { vi: 'Chi nhánh', en: 'Branch' },
  'organisation.POST_PROVINCE': { vi: 'Bưu điện tỉnh', en: 'Provincial post' },
  'organisation.POST_DISTRICT': { vi: 'Bưu điện huyện', en: 'District post' },
  'organisation.POST_OFFICE': { vi: 'Bưu cục', en: 'Post office' },
  'organisation.BCVHX': { vi: 'Điểm bưu điện văn hóa xã', en: 'Commune post and culture point' },
} satisfies Messages;
