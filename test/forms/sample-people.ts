import type { PaperRow, Party, Signer } from '#modules/forms/rules/paper.ts';

/** Nguyễn Thị with forty characters, and an address of more than 120: what a narrow column must bear. */
export const LONG_NAME = 'Hoàng Nguyễn Thị Phương Khánh Quỳnh Uyên';
export const LONG_ADDRESS = 'Số nhà 128, ngách 35/12, đường Thân Nhân Trung, tổ dân phố Đông Thịnh, thị trấn Bích Động, huyện Việt Yên, tỉnh Bắc Giang';

export const LONG_PARTY: Party = { name: LONG_NAME, address: LONG_ADDRESS, phone: '0912 345 678', email: 'hoangnguyenthiphuongkhanhquynhuyen@thudientu.example.vn', idNumber: '024190001234' };
export const OWNER: Party = { name: 'Nguyễn Văn Ẩn', address: 'Thôn Yên Ninh, xã Nếnh, huyện Việt Yên, tỉnh Bắc Giang', phone: '0987 654 321', email: null, idNumber: '024085004321' };

export const POSTAL_CLERK: Signer = { name: 'Thân Thị Thu Hằng', employer: 'post', position: 'Giao dịch viên' };
export const OFFICER: Signer = { name: 'Dương Quốc Cường', employer: 'agency', position: 'Công chức Một cửa' };
export const LEADER: Signer = { name: 'Nguyễn Văn Bằng', employer: 'agency', position: 'Phó Chủ tịch UBND huyện' };

export const TWELVE_PAPERS: readonly PaperRow[] = [
  'Đơn đề nghị cấp Giấy phép xây dựng theo mẫu (Phụ lục số 1 ban hành kèm theo Thông tư số 15/2016/TT-BXD)',
  'Giấy chứng nhận quyền sử dụng đất, quyền sở hữu nhà ở và tài sản khác gắn liền với đất',
  'Bản vẽ mặt bằng công trình trên lô đất tỷ lệ 1/50 - 1/500, kèm theo sơ đồ vị trí công trình',
  'Bản vẽ các mặt đứng và mặt cắt chủ yếu của công trình tỷ lệ 1/50 - 1/200',
  'Bản vẽ mặt bằng móng tỷ lệ 1/100 - 1/200 và mặt cắt móng tỷ lệ 1/50',
  'Sơ đồ đấu nối với hệ thống hạ tầng kỹ thuật bên ngoài công trình về cấp nước, thoát nước, cấp điện',
  'Văn bản phê duyệt biện pháp thi công móng của chủ đầu tư đối với công trình có tầng hầm',
  'Bản cam kết bảo đảm an toàn đối với công trình liền kề',
  'Bản kê khai năng lực, kinh nghiệm của tổ chức thiết kế, cá nhân là chủ nhiệm, chủ trì thiết kế xây dựng',
  'Chứng chỉ hành nghề của các chức danh chủ nhiệm, chủ trì thiết kế',
  'Giấy chứng nhận thẩm duyệt thiết kế về phòng cháy và chữa cháy',
  'Văn bản ủy quyền nộp hồ sơ và nhận kết quả',
].map((name, at) => ({ name, originals: at % 3 === 0 ? 1 : 0, certified: at % 3 === 1 ? 1 : 0, copies: at % 3 === 2 ? 2 : 0, note: at === 1 ? 'có công chứng, chứng thực' : null }));
