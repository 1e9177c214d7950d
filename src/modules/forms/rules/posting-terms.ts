/** What the slip says of rights and duties (TT 17/2017 Đ9.2g) and of liability (Đ9.2h), in our own short sentences. */
type Terms = { readonly duties: readonly string[]; readonly liability: readonly string[] };

/** The terms of a dossier on its way in, or of a result on its way out; `complaintsAt` is where to complain. */
export function postingTerms(direction: 'in' | 'out', complaintsAt: string): Terms {
  return {
    duties: [...(direction === 'in' ? DUTIES_IN : DUTIES_OUT), FREE_TRACKING],
    liability: [...LIABILITY, `Khiếu nại trong 6 tháng kể từ ngày hết thời gian toàn trình; được giải quyết trong 5 ngày làm việc (nội tỉnh) hoặc 7 ngày làm việc (liên tỉnh) (TT 17/2017 Điều 8). Nơi nhận khiếu nại: ${complaintsAt}.`],
  };
}

const FREE_TRACKING = 'Người gửi, người nhận được tra cứu miễn phí hành trình bưu gửi; bưu điện giữ bí mật nội dung hồ sơ, kết quả (TT 17/2017 Điều 12; QĐ 45/2016 Điều 16).';

const DUTIES_IN = [
  'Hai bên kiểm đếm giấy tờ theo danh mục rồi cùng ký; bưu điện đóng gói, niêm phong trước mặt người gửi (QĐ 45/2016 Điều 6; TT 17/2017 Điều 5).',
  'Ngày nộp hồ sơ là lúc cơ quan và bưu điện ký biên bản giao nhận (QĐ 45/2016 Điều 7). Hồ sơ không được nhận khi kiểm đếm được chuyển trả kèm phiếu nêu lý do; cước do bên có lỗi chịu (QĐ 45/2016 Điều 12).',
];

const DUTIES_OUT = [
  'Cơ quan và bưu điện kiểm đếm, đóng gói, niêm phong kết quả rồi cùng ký (QĐ 45/2016 Điều 9; TT 17/2017 Điều 5).',
  'Người nhận xuất trình giấy tờ tùy thân, nhận thay thì kèm văn bản ủy quyền; cùng kiểm đếm, giao lại giấy tờ phải thu hồi rồi ký nhận. Không phát được sau ít nhất 2 lần mời cách nhau 2 ngày làm việc thì chuyển trả cơ quan (TT 17/2017 Điều 5).',
];

const LIABILITY = [
  'Mất, hư hỏng: bồi thường tối thiểu 4 lần cước đã trả, gồm cả hoàn cước; chậm so với thời gian toàn trình: hoàn cước; trả tiền trong 30 ngày (NĐ 47/2011 Điều 24-27).',
  'Mất, hư hỏng giấy tờ gốc do lỗi của bưu điện: bưu điện hỗ trợ làm thủ tục cấp lại, chịu chi phí cấp lại và bồi thường thiệt hại (QĐ 45/2016 Điều 14).',
];
