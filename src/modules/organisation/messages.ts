import type { Messages } from '#kernel/message.ts';

export const messages = {
  'organisation.unitUnknown': { vi: 'Không tìm thấy đơn vị này. Hãy kiểm tra mã đơn vị.', en: 'There is no such unit. Check the unit code.' },
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
