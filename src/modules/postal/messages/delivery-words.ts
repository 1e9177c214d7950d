import type { Messages } from '#kernel/message.ts';
import type { COMPENSATION_LINES, COMPLAINT_OUTCOMES, ComplaintKind } from '../rules/complaints.ts';
import type { Blocker } from '../rules/day-close.ts';
import type { AttemptReason, INVITATION_WAYS, PROXY_PAPERS, Proof, ReturnReason, ShownId, TakerRole } from '../rules/delivery.ts';
import type { Harm } from '../rules/liability.ts';
import type { LineOutcome } from '../rules/statement.ts';

type Word = { vi: string; en: string };

const attempts = {
  'postal.attempt.absent': { vi: 'Người nhận vắng nhà', en: 'Nobody at home' },
  'postal.attempt.refused': { vi: 'Người nhận từ chối', en: 'Refused' },
  'postal.attempt.wrongAddress': { vi: 'Sai địa chỉ', en: 'Wrong address' },
  'postal.attempt.unreachable': { vi: 'Không liên lạc được', en: 'Could not be reached' },
  'postal.attempt.identityNotShown': { vi: 'Không xuất trình giấy tờ tùy thân', en: 'No identity shown' },
  'postal.attempt.papersNotReturned': { vi: 'Không nộp lại giấy tờ phải thu hồi', en: 'Papers to be taken back not given' },
  'postal.attempt.codNotPaid': { vi: 'Chưa nộp đủ tiền', en: 'Money owed not paid' },
  'postal.attempt.other': { vi: 'Lý do khác', en: 'Another reason' },
} satisfies Record<`postal.attempt.${AttemptReason}`, Word>;

const invitations = {
  'postal.invitation.visit': { vi: 'Đến tận nơi', en: 'By a visit' },
  'postal.invitation.phone': { vi: 'Gọi điện', en: 'By telephone' },
  'postal.invitation.notice': { vi: 'Giấy mời', en: 'By a notice' },
  'postal.invitation.message': { vi: 'Tin nhắn', en: 'By a message' },
} satisfies Record<`postal.invitation.${(typeof INVITATION_WAYS)[number]}`, Word>;

const door = {
  'postal.return.undelivered': { vi: 'Không phát được', en: 'Could not be delivered' },
  'postal.return.calledBack': { vi: 'Người gửi rút lại', en: 'Called back by the sender' },
  'postal.proof.screen': { vi: 'Ký trên màn hình', en: 'Signed on the screen' },
  'postal.proof.paper': { vi: 'Ký trên phiếu gửi', en: 'Signed on paper' },
  'postal.proof.carrier': { vi: 'Phiếu gửi đã ký do hãng vận chuyển nộp', en: 'Signed paper brought in by the carrier' },
  'postal.taker.receiver': { vi: 'Người nhận trên phiếu gửi', en: 'Named on the phiếu gửi' },
  'postal.taker.owner': { vi: 'Chủ hồ sơ', en: 'Owner of the dossier' },
  'postal.taker.proxy': { vi: 'Người được ủy quyền', en: 'Proxy' },
  'postal.shown.CCCD': { vi: 'Căn cước công dân', en: 'Citizen card' },
  'postal.shown.CMND': { vi: 'Chứng minh nhân dân', en: 'Identity card (old)' },
  'postal.shown.PASSPORT': { vi: 'Hộ chiếu', en: 'Passport' },
  'postal.authority.authorisationPaper': { vi: 'Giấy ủy quyền', en: 'Written authorisation' },
  'postal.authority.familyPaper': { vi: 'Giấy tờ quan hệ gia đình', en: 'Family paper' },
  'postal.authority.introduction': { vi: 'Giấy giới thiệu', en: 'Letter of introduction' },
} satisfies Record<`postal.return.${ReturnReason}` | `postal.proof.${Proof}` | `postal.taker.${TakerRole}` | `postal.shown.${ShownId}` | `postal.authority.${(typeof PROXY_PAPERS)[number]}`, Word>;

const complaints = {
  'postal.complaint.loss': { vi: 'Bưu gửi bị mất', en: 'Lost' },
  'postal.complaint.damage': { vi: 'Bưu gửi bị hư hỏng', en: 'Damaged' },
  'postal.complaint.late': { vi: 'Bưu gửi bị chậm', en: 'Late' },
  'postal.complaint.wrongReceiver': { vi: 'Phát nhầm người', en: 'Given to the wrong person' },
  'postal.complaint.attitude': { vi: 'Thái độ phục vụ', en: 'Conduct of staff' },
  'postal.complaint.price': { vi: 'Giá cước', en: 'Price' },
  'postal.complaint.other': { vi: 'Nội dung khác', en: 'Something else' },
  'postal.outcome.upheld': { vi: 'Khiếu nại đúng', en: 'Upheld' },
  'postal.outcome.partlyUpheld': { vi: 'Khiếu nại đúng một phần', en: 'Upheld in part' },
  'postal.outcome.rejected': { vi: 'Khiếu nại không đúng', en: 'Rejected' },
  'postal.harm.lost': { vi: 'Mất', en: 'Lost' },
  'postal.harm.late': { vi: 'Chậm', en: 'Late' },
  'postal.harm.damaged': { vi: 'Hư hỏng', en: 'Damaged' },
  'postal.compensation.byLaw': { vi: 'Theo quy định, đã gồm hoàn cước', en: 'By law, the price back in it' },
  'postal.compensation.reissue': { vi: 'Chi phí cấp lại giấy tờ', en: 'Issuing papers anew' },
  'postal.compensation.agreed': { vi: 'Theo thỏa thuận', en: 'As agreed' },
} satisfies Record<`postal.complaint.${ComplaintKind}` | `postal.outcome.${(typeof COMPLAINT_OUTCOMES)[number]}` | `postal.harm.${Harm}` | `postal.compensation.${(typeof COMPENSATION_LINES)[number]}`, Word>;

const reckoning = {
  'postal.line.matched': { vi: 'Khớp', en: 'In order' },
  'postal.line.amountDiffers': { vi: 'Sai số tiền', en: 'Amount differs' },
  'postal.line.notPaid': { vi: 'Đã thu, chưa nộp', en: 'Collected, not paid over' },
  'postal.line.unknownItem': { vi: 'Không có bưu gửi này', en: 'Unknown item' },
  'postal.line.foreignItem': { vi: 'Bưu gửi của đơn vị khác', en: 'Item of another unit' },
  'postal.line.repeated': { vi: 'Kê hai lần', en: 'Told twice' },
  'postal.blocker.shipmentOut': { vi: 'Bưu gửi mang đi phát chưa quét về', en: 'Out and not scanned in' },
  'postal.blocker.bagNotAccepted': { vi: 'Túi gói chưa được ký nhận', en: 'Bag not accepted' },
  'postal.blocker.incidentOpen': { vi: 'Sai lệch chưa xử lý', en: 'Incident open' },
} satisfies Record<`postal.line.${LineOutcome}` | `postal.blocker.${Blocker}`, Word>;

/** Words of delivery, complaints and reckoning, each under its code. */
export const messages = { ...attempts, ...invitations, ...door, ...complaints, ...reckoning } satisfies Messages;
