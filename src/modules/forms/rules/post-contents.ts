import { dayOf, showDay } from '#kernel/day.ts';
import { amountLine, countText, paperRow } from './paper-rows.ts';
import { citizenSignature, postSignature, sideText, signature } from './people.ts';
import type { ComplaintAnswerData, DamageMinutesData, ManifestData, PostalParty, PostalService, PostFilingData, PostFilingRow, PostingData, PostingLabelData, SignedSide } from './post-paper.ts';
import { postingTerms } from './posting-terms.ts';
import { dongText, gramsText, longDay, longInstant, paragraphs, shortInstant, twoDigits } from './wording.ts';

const SERVICES = {
  SEND: 'Nhận gửi hồ sơ',
  RETURN: 'Chuyển trả kết quả',
  BOTH: 'Nhận gửi hồ sơ và chuyển trả kết quả',
} as const satisfies Record<PostalService, string>;
const SHORT_SERVICES = { SEND: 'GỬI HỒ SƠ', RETURN: 'TRẢ KẾT QUẢ', BOTH: 'GỬI VÀ TRẢ' } as const satisfies Record<PostalService, string>;
const DIRECTIONS = { in: 'Đến', out: 'Đi' } as const;
const ACCEPTANCE = { office: 'Nhận tại bưu cục', address: 'Nhận tại địa chỉ người gửi' } as const;
const DELIVERY = { agency: 'phát tại cơ quan giải quyết', office: 'phát tại bưu cục', address: 'phát tại địa chỉ người nhận' } as const;
const PARTS = {
  in: { office: 'Liên 1: Lưu tại bưu cục', sender: 'Liên 2: Giao người gửi', receiver: 'Liên 3: Kèm bưu gửi, giao cơ quan' },
  out: { office: 'Liên 1: Lưu tại bưu cục', sender: 'Liên 2: Giao cơ quan gửi', receiver: 'Liên 3: Kèm bưu gửi, giao người nhận' },
} as const;
const COUNTED = { accepted: 'Đủ', missing: 'Thiếu', damaged: 'Hư hỏng', extra: 'Ngoài bảng kê' } as const;
const MANIFEST_KINDS = { transport: 'Vận chuyển', filing: 'Giao nhận tại cơ quan', giveBack: 'Chuyển trả cơ quan' } as const;
const CIVIL_STATUS_NOTE = 'Hồ sơ hộ tịch gửi qua bưu chính kèm bản sao có chứng thực các giấy tờ phải xuất trình.';

/** The slip that has the force of a contract (TT 17/2017 Đ9.2): every field in its order, terms, and both signatures. */
export function posting(data: PostingData): object {
  return {
    out: data.direction === 'out',
    slipNumber: data.slipNumber,
    sender: partyLines(data.sender),
    receiver: partyLines(data.receiver),
    acceptedAt: longInstant(data.acceptedAt),
    place: data.acceptedPlace,
    mode: `${ACCEPTANCE[data.acceptance]}, ${DELIVERY[data.delivery]}`,
    service: SERVICES[data.service],
    weight: data.weightGrams === null ? null : gramsText(data.weightGrams),
    procedure: data.procedure,
    dossierCode: data.dossierCode,
    papers: data.papers.map(paperRow),
    results: data.results.map((row) => ({ kind: row.kind, number: row.number, quantity: twoDigits(row.quantity) })),
    toRecover: data.toRecover.map(paperRow),
    civilStatus: data.civilStatus ? CIVIL_STATUS_NOTE : null,
    postage: postageText(data.postage),
    collect: data.collect === null ? null : { lines: data.collect.lines.map(amountLine), total: dongText(data.collect.total) },
    quality: qualityText(data),
    sealed: data.sealed === null ? null : `Đóng gói, niêm phong lúc ${longInstant(data.sealed.at)}, có mặt ${data.sealed.presence}${data.sealed.sealNumber === null ? '' : `; số niêm phong ${data.sealed.sealNumber}`}.`,
    delivered: data.delivered === null ? null : deliveryText(data.delivered),
    ...postingTerms(data.direction, data.complaintsAt),
    parts: data.parts.map((part) => PARTS[data.direction][part]),
    secret: data.secret === undefined ? null : { part: PARTS[data.direction].sender, text: data.secret },
    signatures: postingSignatures(data),
  };
}

/** What a courier must read and nobody else: no procedure, no identity number, no dossier code. */
export function postingLabel(data: PostingLabelData): object {
  return {
    service: SHORT_SERVICES[data.service],
    direction: data.direction === 'in' ? 'CHIỀU ĐẾN CƠ QUAN' : 'CHIỀU ĐẾN NGƯỜI NHẬN',
    from: data.from,
    to: data.to,
    weight: data.weightGrams === null ? null : gramsText(data.weightGrams),
    office: data.office,
    acceptedOn: showDay(data.acceptedOn),
    collect: data.collect === null || data.collect === 0 ? null : dongText(data.collect),
  };
}

/** What goes in one bag from one place to another, counted out and counted in. */
export function manifest(data: ManifestData): object {
  return {
    kind: MANIFEST_KINDS[data.kind],
    from: data.from,
    to: data.to,
    bag: data.bagNumber === null ? 'Giao tay, không đóng túi' : `${data.bagNumber}${data.sealNumber === null ? '' : `, niêm phong số ${data.sealNumber}`}`,
    openedAt: shortInstant(data.openedAt),
    sealedAt: data.sealedAt === null ? null : shortInstant(data.sealedAt),
    cancelled: data.cancelled,
    rows: data.rows.map((row) => ({
      postingNumber: row.postingNumber,
      direction: DIRECTIONS[row.direction],
      dossierCode: row.dossierCode,
      destination: row.destination,
      parcels: twoDigits(row.parcels),
      counted: row.counted === null ? null : COUNTED[row.counted],
      note: row.note,
    })),
    listed: countedText(data.rows.filter((row) => row.counted !== 'extra').reduce((sum, row) => sum + row.parcels, 0)),
    countedOut: data.countedOut === null ? null : countedText(data.countedOut),
    countedIn: data.countedIn === null ? null : countedText(data.countedIn),
    differences: data.differences,
    signatures: [handSignature('NGƯỜI GIAO', data.giver), handSignature('NGƯỜI VẬN CHUYỂN', data.courier), handSignature('NGƯỜI NHẬN', data.taker)],
  };
}

/** Biên bản giao nhận: each posting with its papers, and what became of it at counting. */
export function postFiling(data: PostFilingData): object {
  const ended = (kind: string) => data.rows.filter((row) => row.outcome?.kind === kind).length;
  return {
    post: true,
    at: longInstant(data.at),
    giver: sideText(data.giver),
    taker: sideText(data.taker),
    rows: data.rows.map((row) => ({
      postingNumber: row.postingNumber,
      request: row.request,
      owner: row.owner,
      originals: countText(row.originals),
      certified: countText(row.certified),
      copies: countText(row.copies),
      code: row.outcome === null || row.outcome.kind === 'missing' ? null : row.outcome.code,
      outcome: outcomeText(row),
    })),
    total: twoDigits(data.rows.length),
    ended: data.counted ? `nhận nộp ${twoDigits(ended('filed'))}, không nhận ${twoDigits(ended('rejected'))}${ended('missing') === 0 ? '' : `, không thấy khi kiểm đếm ${twoDigits(ended('missing'))}`}` : null,
    counted: data.counted,
    differences: data.differences,
    signatures: [signature('BÊN GIAO', data.giver), signature('BÊN NHẬN', data.taker)],
  };
}

/** What was found, what is still there, how it was wrapped again (TT 17/2017 Đ11.2). */
export function damageMinutes(data: DamageMinutesData): object {
  return {
    lost: data.kind === 'lost',
    at: longInstant(data.at),
    place: data.place,
    present: [data.maker, ...data.witnesses].map(sideText),
    postingNumber: data.postingNumber,
    carriage: [data.manifestNumber === null ? null : `bảng kê ${data.manifestNumber}`, data.bagNumber === null ? null : `túi ${data.bagNumber}`, data.sealNumber === null ? null : `niêm phong ${data.sealNumber}`].filter((part) => part !== null).join(', '),
    sender: data.sender,
    receiver: data.receiver,
    condition: paragraphs(data.condition),
    cause: data.cause,
    inventory: data.inventory.map((row) => ({ name: row.name, listed: countText(row.listed), found: countText(row.found), state: row.state })),
    rewrapped:
      data.rewrapped === null
        ? null
        : `Gói bọc lại lúc ${longInstant(data.rewrapped.at)}, số hiệu bưu gửi ${data.rewrapped.postingNumber}${data.rewrapped.sealNumber === null ? '' : `, niêm phong ${data.rewrapped.sealNumber}`}${data.rewrapped.weightGrams === null ? '' : `, khối lượng ${gramsText(data.rewrapped.weightGrams)}`}.`,
    proposal: data.proposal,
    signatures: [postSignature('NGƯỜI LẬP BIÊN BẢN', data.maker), ...data.witnesses.slice(0, 2).map((one) => postSignature('NGƯỜI CHỨNG KIẾN', one))],
  };
}

/** The complaint as taken down, with the day until which it is answered; later the answer. */
export function complaintAnswer(data: ComplaintAnswerData): object {
  const { answer } = data;
  return {
    complainant: partyLines(data.complainant),
    number: data.complaintNumber,
    receivedAt: longInstant(data.receivedAt),
    postingNumber: data.postingNumber,
    about: data.about,
    text: paragraphs(data.text),
    answerBy: `${longDay(data.answerBy)} (${twoDigits(data.workingDays)} ngày làm việc kể từ khi nhận khiếu nại)`,
    answer:
      answer === null
        ? null
        : {
            at: longInstant(answer.at),
            verdict: answer.upheld ? 'Khiếu nại đúng.' : 'Khiếu nại không đúng.',
            text: paragraphs(answer.text),
            compensation: answer.compensation === null ? null : { lines: answer.compensation.lines.map(amountLine), total: dongText(answer.compensation.total), totalInWords: answer.compensation.totalInWords, payBy: answer.compensation.payBy === null ? null : longDay(answer.compensation.payBy) },
          },
    signatures: answer === null ? [citizenSignature('NGƯỜI KHIẾU NẠI', data.complainant.name), postSignature('NGƯỜI TIẾP NHẬN', data.receiver)] : [null, postSignature('NGƯỜI GIẢI QUYẾT KHIẾU NẠI', answer.signer, 'Ký, ghi rõ họ tên, đóng dấu')],
  };
}

function partyLines(party: PostalParty): object {
  return { name: party.name, address: party.address, phone: party.phone, email: party.email };
}

function postageText(postage: PostingData['postage']): object {
  const { relief } = postage;
  return {
    lines: postage.lines.map(amountLine),
    total: dongText(postage.total),
    totalInWords: postage.totalInWords,
    relief: relief === null ? null : `${relief.label}${relief.evidence === null ? '' : ` (${relief.evidence})`}`,
    payment: postage.payment,
    invoiceNumber: postage.invoiceNumber,
  };
}

function qualityText({ quality, acceptedAt, direction }: PostingData): string {
  const scope = quality.scope === null ? '' : ` (${quality.scope})`;
  if (quality.workingDays === null || quality.promisedOn === null) return `Thời gian theo thỏa thuận${scope}`;
  const end = direction === 'in' ? 'giao đến cơ quan' : 'phát';
  return `J + ${quality.workingDays} ngày làm việc${scope}, J là ${showDay(dayOf(acceptedAt))}; chậm nhất ${end} ${longDay(quality.promisedOn)}`;
}

function deliveryText(delivered: NonNullable<PostingData['delivered']>): object {
  return {
    at: longInstant(delivered.at),
    taker: delivered.takerName,
    shown: delivered.identityPaper,
    authority: delivered.authority,
    recovered: delivered.recovered.map(paperRow),
    signatures: [citizenSignature('NGƯỜI NHẬN BƯU GỬI', delivered.takerName), postSignature('NGƯỜI PHÁT', delivered.courier)],
  };
}

function postingSignatures(data: PostingData): readonly object[] {
  const clerk = signature('NHÂN VIÊN CHẤP NHẬN', data.clerk);
  return data.official === null ? [citizenSignature('NGƯỜI GỬI', data.sender.name), clerk] : [signature('NGƯỜI GIAO KẾT QUẢ', data.official), clerk];
}

function handSignature(caption: string, side: SignedSide | null): object {
  if (side === null) return citizenSignature(caption, '');
  return { ...postSignature(caption, side), hint: side.at === null ? 'Ký và ghi rõ họ tên' : shortInstant(side.at) };
}

function countedText(count: number): string {
  return `${twoDigits(count)} bưu gửi`;
}

function outcomeText({ outcome }: PostFilingRow): string | null {
  if (outcome === null) return null;
  if (outcome.kind === 'missing') return 'Không thấy khi kiểm đếm';
  if (outcome.kind === 'filed') return outcome.appointedAt === null ? 'Nhận nộp' : `Nhận nộp, hẹn trả ${shortInstant(outcome.appointedAt)}`;
  const paper = outcome.paper === 'refusal' ? 'Phiếu từ chối' : 'Phiếu yêu cầu bổ sung';
  return `Không nhận. ${paper}${outcome.paperNumber === null ? '' : ` số ${outcome.paperNumber}`}: ${outcome.reason}`;
}
