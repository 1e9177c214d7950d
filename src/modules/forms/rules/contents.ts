import { dayOf, yearOf } from '#kernel/day.ts';
import type { FormData } from './form-data.ts';
import { countText, paperRow } from './paper-rows.ts';
import type {
  ApologyData, Appointment, Book, CertificationRow, ControlSlipData, OfficeHandoverData, ProgressData, ReceiptData, RefusalData,
  RegisterData, ResultHandoverData, ResultReceiptData, StopNoticeData, SupplementData,
} from './paper.ts';
import { citizenSignature, leaderSignature, partyText, POSTAL_CLERK, roleOf, sideText, signature } from './people.ts';
import { complaintAnswer, damageMinutes, manifest, postFiling, posting, postingLabel } from './post-contents.ts';
import type { Form } from './regulation.ts';
import { cashSheet, feeReceipt, paymentNotice, refund, transferList } from './till-contents.ts';
import { longDay, longInstant, paragraphs, shortInstant, termText, twoDigits } from './wording.ts';

type Contents = { readonly [F in Form]: (data: FormData[F]) => object };

/** What each form prints, in words. */
export const contents: Contents = {
  receipt,
  supplement,
  refusal,
  apology: (data) => apology(data, false),
  apologyAndExtension: (data) => apology(data, true),
  stopNotice,
  controlSlip,
  register,
  dossierHandover: (data) => (data.kind === 'post' ? postFiling(data) : officeHandover(data)),
  resultHandover,
  resultReceipt,
  progress,
  posting,
  postingLabel,
  manifest,
  damageMinutes,
  complaintAnswer,
  feeReceipt,
  paymentNotice,
  refund,
  cashSheet,
  transferList,
};

const RESULT_CHOICES = { counter: 'Nhận trực tiếp tại', post: 'Nhận qua dịch vụ bưu chính công ích tại', electronic: 'Nhận bản điện tử qua' } as const;
const SHORT_CHOICES = { counter: 'Trực tiếp', post: 'Bưu chính', electronic: 'Điện tử' } as const;
const OUTCOMES = { early: 'Trước hạn', onTime: 'Đúng hạn', late: 'Quá hạn' } as const;

function receipt(data: ReceiptData): object {
  const staff = [signature('NGƯỜI TIẾP NHẬN HỒ SƠ', data.receiver)];
  if (data.coSigner !== null) staff.push(signature('NGƯỜI ĐỒNG KÝ', data.coSigner));
  return {
    unit: data.unit,
    owner: data.owner.name,
    submitter: partyText(data.submitter, data.owner),
    request: data.request,
    papers: data.papers.map(paperRow),
    certification: data.certification?.map(certificationRow) ?? null,
    quantity: `${twoDigits(data.quantity)} (bộ)${data.listAttached ? ' – kèm theo danh sách' : ''}`,
    term: termText(data.term),
    receivedAt: longInstant(data.receivedAt),
    appointment: data.appointment === null ? null : appointmentText(data.appointment),
    secondStage: data.secondStage === null ? null : { receivedAt: longInstant(data.secondStage.receivedAt), appointment: appointmentText(data.secondStage.appointment) },
    resultPlace: `${RESULT_CHOICES[data.resultChoice]}: ${data.resultAddress ?? data.unit}`,
    book: bookText(data.book),
    secret: data.secret,
    notes: data.notes,
    parts: data.parts.map((part) => ({ kept: part === 'kept', label: part === 'kept' ? 'Liên 1: Lưu' : 'Liên 2: Giao khách hàng' })),
    signatures: data.channel === 'online' ? staff : [citizenSignature('NGƯỜI NỘP HỒ SƠ', data.submitter.name), ...staff],
  };
}

function supplement(data: SupplementData): object {
  return {
    unit: data.unit,
    opening: data.stage === 'counter' ? 'Tiếp nhận yêu cầu của Ông/Bà' : 'Tiếp nhận hồ sơ của Ông/Bà',
    applicant: partyText(data.applicant),
    request: data.request,
    papers: data.papers.map(paperRow),
    reason: paragraphs(data.reason),
    answerBy: data.answerBy === null ? null : longDay(data.answerBy),
    contact: contactSentence(data),
    signatures: [null, signature('NGƯỜI HƯỚNG DẪN', data.guide)],
  };
}

function refusal(data: RefusalData): object {
  return {
    unit: data.unit,
    applicant: partyText(data.applicant),
    request: data.request,
    reason: paragraphs(data.reason),
    proposer: data.proposer === null ? null : `${data.proposer.name} (${roleOf(data.proposer) ?? 'người đề nghị'})`,
    signatures: [citizenSignature('NGƯỜI NỘP HỒ SƠ', data.submitterName), signature('NGƯỜI TỪ CHỐI', data.refuser)],
  };
}

function apology(data: ApologyData, asksExtension: boolean): object {
  return {
    extension: asksExtension,
    to: data.to,
    receivedOn: `N${longDay(dayOf(data.receivedAt)).slice(1)}`,
    procedure: data.procedure,
    appointedAt: longInstant(data.appointedAt),
    agency: data.agency,
    reason: paragraphs(data.reason),
    newAppointmentAt: longInstant(data.newAppointmentAt),
    returnPlace: data.returnPlace,
    recipients: data.recipients,
    signatures: [null, leaderSignature(data.signer)],
  };
}

function stopNotice(data: StopNoticeData): object {
  return {
    to: data.to,
    receivedAt: longInstant(data.receivedAt),
    procedure: data.procedure,
    reason: paragraphs(data.reason),
    legalBasis: data.legalBasis,
    stoppedOn: longDay(data.stoppedOn),
    givenBack: data.givenBack.map(paperRow),
    refund: data.refund,
    recipients: data.recipients,
    signatures: [null, leaderSignature(data.signer)],
  };
}

function controlSlip(data: ControlSlipData): object {
  return {
    owner: data.owner,
    procedure: data.procedure,
    receivedAt: longInstant(data.receivedAt),
    dueAt: longInstant(data.dueAt),
    agency: data.agency,
    partners: data.partners.length === 0 ? 'Không' : data.partners.join('; '),
    book: bookText(data.book),
    steps: data.steps.map((step) => ({
      givenBy: step.givenBy,
      takenBy: step.takenBy,
      at: step.at === null ? null : longInstant(step.at),
      giver: step.giver,
      taker: step.taker,
      outcome: step.outcome === null ? null : OUTCOMES[step.outcome],
      note: step.note,
    })),
  };
}

function register(data: RegisterData): object {
  return {
    period: `Từ ${longDay(data.from)} đến ${longDay(data.to)}`,
    volume: data.volume,
    rows: data.rows.map((row, index) => ({
      no: twoDigits(data.firstNumber + index),
      code: row.code,
      procedure: row.procedure,
      quantity: twoDigits(row.quantity),
      person: row.person,
      contact: row.contact,
      agency: row.agency,
      receivedAt: shortInstant(row.receivedAt),
      dueAt: row.dueAt === null ? 'Trả ngay' : shortInstant(row.dueAt),
      returnedAt: row.returnedAt === null ? null : shortInstant(row.returnedAt),
      choice: SHORT_CHOICES[row.resultChoice],
      note: row.note,
    })),
    closedOn: data.closing === null ? null : `Khóa sổ ${longDay(data.closing.closedOn)}, đến số thứ tự ${twoDigits(data.firstNumber + data.rows.length - 1)}`,
    signatures: data.closing === null ? [] : [null, signature('PHỤ TRÁCH BỘ PHẬN MỘT CỬA', data.closing.head, 'Ký, ghi rõ họ tên, đóng dấu')],
  };
}

function officeHandover(data: OfficeHandoverData): object {
  const { giver } = data;
  const citizen = !('unit' in giver);
  return {
    post: false,
    at: longInstant(data.at),
    giver: citizen ? giver.name : sideText(giver),
    taker: sideText(data.taker),
    rows: data.rows.map((row) => ({
      code: row.code,
      request: row.request,
      unit: row.unit,
      receivedAt: row.receivedAt === null ? null : shortInstant(row.receivedAt),
      dueAt: row.dueAt === null ? null : shortInstant(row.dueAt),
      term: row.term === null ? null : termText(row.term),
      quantity: twoDigits(row.quantity),
      owner: row.owner,
    })),
    total: twoDigits(data.rows.reduce((sum, row) => sum + row.quantity, 0)),
    counted: data.counted,
    differences: data.differences,
    signatures: [citizen ? citizenSignature('NGƯỜI GIAO', giver.name) : signature('NGƯỜI GIAO', giver), signature('NGƯỜI NHẬN', data.taker)],
  };
}

function resultHandover(data: ResultHandoverData): object {
  return {
    agency: data.agency,
    at: longInstant(data.at),
    giver: sideText(data.giver),
    taker: sideText(data.taker),
    rows: data.rows,
    signatures: [signature('NGƯỜI GIAO', data.giver), signature('NGƯỜI NHẬN', data.taker)],
  };
}

function resultReceipt(data: ResultReceiptData): object {
  return {
    procedure: data.procedure,
    owner: data.owner,
    giver: { name: data.giver.name, role: roleOf(data.giver), phone: data.giver.phone },
    taker: partyText(data.taker),
    authority: data.authority,
    results: data.results,
    givenBack: data.givenBack.map(paperRow),
    recovered: data.recovered.map(paperRow),
    returnedAt: longInstant(data.returnedAt),
    signatures: [citizenSignature('NGƯỜI NHẬN KẾT QUẢ', data.taker.name), signature('NGƯỜI TRẢ KẾT QUẢ', data.giver)],
  };
}

function progress(data: ProgressData): object {
  return {
    procedure: data.procedure,
    owner: data.owner,
    receivedAt: longInstant(data.receivedAt),
    dueAt: data.dueAt === null ? 'Trả ngay' : longInstant(data.dueAt),
    rows: data.rows.map((row) => ({ at: shortInstant(row.at), by: row.by, act: row.act, to: row.to, dueAt: row.dueAt === null ? null : shortInstant(row.dueAt) })),
  };
}

function certificationRow(row: CertificationRow): object {
  return { name: row.name, pages: countText(row.pages), paperCopies: countText(row.paperCopies), electronic: row.electronic ? 'X' : '' };
}

function appointmentText(appointment: Appointment): object {
  const year = yearOf(dayOf(appointment.at));
  return {
    at: longInstant(appointment.at),
    reason: appointment.reason,
    provisional: appointment.provisional ? `Ngày hẹn tạm tính: lịch nghỉ năm ${year} chưa được thông báo; nếu ngày hẹn thay đổi, Ông/Bà sẽ được báo lại.` : null,
  };
}

function bookText(book: Book | null): string | null {
  return book === null ? null : `Quyển số: ${book.volume}, Số thứ tự: ${book.entry}`;
}

function contactSentence(data: SupplementData): string {
  const site = data.website === null ? '' : ` tra cứu tại ${data.website} hoặc`;
  const who = data.guide.employer === 'post' && data.contact.name === data.guide.name ? POSTAL_CLERK.toLocaleLowerCase('vi') : 'ông/bà';
  const phone = data.contact.phone === null ? '' : `, số điện thoại ${data.contact.phone}`;
  return `Trong quá trình hoàn thiện hồ sơ, nếu có vướng mắc, đề nghị Ông/Bà${site} liên hệ với ${who} ${data.contact.name}${phone} để được hướng dẫn./.`;
}
