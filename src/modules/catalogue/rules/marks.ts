import type { RevisionContent, RevisionMarks } from './content.ts';

const CERTIFICATION = 'Chứng thực';
/** Đăng ký kết hôn: both parties sign in person, and the certificate is handed to them at the signing (Luật Hộ tịch Đ18). */
const MARRIAGE = '1.000894';
/** Chứng thực bản sao từ bản chính: the receiver compares copy and original (TT 01/2020/TT-BTP Đ11.1). */
const COPY_CERTIFICATION = '2.000815';

/**
 * The marks of an imported revision. The portal's channel list says what the post may carry, except where the law says
 * otherwise: who receives for the certification of signatures and transactions must be a civil servant (NĐ 23/2015 Đ24.3;
 * TT 01/2020/TT-BTP Đ8, Đ20), so the post never receives it though the portal lists the post; personal presence shuts out the post (QĐ 45/2016 Đ1.2).
 */
export function marksOf(content: RevisionContent): RevisionMarks {
  const byPost = content.channels.some(({ channel }) => channel === 'post');
  const certified = content.code === COPY_CERTIFICATION || (content.fieldName === CERTIFICATION && /^chứng thực|^thủ tục chứng thực|giao dịch$/iu.test(content.name));
  const married = content.code === MARRIAGE;
  return {
    bcciIn: byPost && !certified && !married,
    bcciOut: byPost && !married,
    authorisationAllowed: !married,
    presenceRequired: married,
    civilServantOnly: certified,
    sameDay: content.channels.some(({ term }) => term?.unit === 'sameDay'),
    onlineLevel: null,
  };
}
