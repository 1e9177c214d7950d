import { expect, test } from 'vitest';
import { layOut, paperRefused, payloadText } from '#modules/forms/rules/lay-out.ts';
import { OFFICER, POSTAL_CLERK } from '#test/forms/sample-people.ts';
import { DATA, DATA_2025, SHEET, SHEET_2025 } from '#test/forms/samples.ts';

const marks = (sheet: Partial<typeof SHEET>) => layOut('receipt', { ...SHEET, ...sheet }, DATA.receipt).data.page.marks;

test('an unsigned print says so, and a signed one does not', () => {
  expect(marks({ signed: false })).toContain('Bản in chưa ký số');
  expect(marks({ signed: true })).not.toContain('Bản in chưa ký số');
});

test('the first print carries no mark, the second copy is the first reprint', () => {
  expect(marks({ copyNo: 1 }).join()).not.toContain('in lại');
  expect(marks({ copyNo: 2 })).toContain('Bản in lại lần 1');
  expect(marks({ copyNo: 4 })).toContain('Bản in lại lần 3');
});

test('a paper of the second set claims the name, not the layout', () => {
  expect(layOut('receipt', SHEET_2025, DATA_2025.receipt).data.page.marks.join()).toContain('bố cục mẫu chưa được xác nhận');
  expect(marks({}).join()).toContain('Mẫu số 01, Thông tư 01/2018/TT-VPCP');
  expect(layOut('progress', SHEET_2025, DATA.progress).data.page.marks).toEqual(['Bản in chưa ký số']);
});

test('a clerk of the post is printed as one, whatever position is given for her', () => {
  const content = layOut('receipt', SHEET, DATA.receipt).data.content;
  expect(content).toMatchObject({
    signatures: [
      { caption: 'NGƯỜI NỘP HỒ SƠ', role: null },
      { caption: 'NGƯỜI TIẾP NHẬN HỒ SƠ', role: 'Nhân viên bưu điện', name: POSTAL_CLERK.name },
      { caption: 'NGƯỜI ĐỒNG KÝ', role: 'Công chức Một cửa', name: OFFICER.name },
    ],
  });
});

test('the receipt of an online dossier is signed by the receiver alone', () => {
  const content = layOut('receipt', SHEET, { ...DATA.receipt, channel: 'online', receiver: OFFICER, coSigner: null }).data.content;
  expect(content).toMatchObject({ signatures: [{ caption: 'NGƯỜI TIẾP NHẬN HỒ SƠ', name: OFFICER.name }] });
});

test('the submitter is never given the owner\'s identity number', () => {
  const content = layOut('receipt', SHEET, { ...DATA.receipt, submitter: { ...DATA.receipt.submitter, idNumber: null, address: null } }).data.content;
  expect(content).toMatchObject({ submitter: { idNumber: null, address: DATA.receipt.owner.address } });
});

test('an appointment in a year without its holiday notice says that it may change', () => {
  expect(layOut('receipt', SHEET_2025, DATA_2025.receipt).data.content).toMatchObject({ appointment: { provisional: expect.stringContaining('lịch nghỉ năm 2027 chưa được thông báo') } });
  expect(layOut('receipt', SHEET, DATA.receipt).data.content).toMatchObject({ appointment: { provisional: null } });
});

test.each(['refusal', 'stopNotice', 'apologyAndExtension'] as const)('the post cannot stand under a %s', (form) => {
  const refused = {
    refusal: () => paperRefused('refusal', SHEET_2025, { ...DATA_2025.refusal, refuser: POSTAL_CLERK }),
    stopNotice: () => paperRefused('stopNotice', SHEET_2025, { ...DATA_2025.stopNotice, signer: POSTAL_CLERK }),
    apologyAndExtension: () => paperRefused('apologyAndExtension', SHEET_2025, { ...DATA_2025.apologyAndExtension, signer: POSTAL_CLERK }),
  };
  expect(refused[form]()).toMatchObject({ code: 'forms.agencySigns', status: 403 });
});

test('the agency may sign them, and the post may sign a receipt and guide', () => {
  expect(paperRefused('refusal', SHEET, DATA.refusal)).toBeUndefined();
  expect(paperRefused('apology', SHEET, DATA.apology)).toBeUndefined();
  expect(paperRefused('receipt', SHEET, DATA.receipt)).toBeUndefined();
  expect(paperRefused('supplement', SHEET, DATA.supplement)).toBeUndefined();
  expect(paperRefused('apology', SHEET_2025, DATA.apology)?.code).toBe('forms.notInSet');
});

test('lists and papers without a dossier code show no codes', () => {
  expect(layOut('register', SHEET, DATA.register).codes).toEqual({});
  expect(layOut('supplement', { ...SHEET, dossierCode: null, trackingAddress: null }, DATA.supplement)).toMatchObject({ codes: {}, title: 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ' });
});

test('a fact that holds a bar cannot shift the facts after it', () => {
  expect(payloadText('Giấy | hẹn', { ...SHEET_2025, payload: { procedureCode: '1|2', holderId: null, system: 'Một Cửa' } }, null)).toBe('H05.42.7-261123-0012|1/2||Giấy / hẹn|Một Cửa|09:05 23/11/2026');
});

test('the file is named after the paper and the dossier, without marks or slashes', () => {
  expect(layOut('receipt', SHEET, DATA.receipt).fileName).toBe('giay-tiep-nhan-ho-so-va-hen-tra-ket-qua-000.00.19.H02-210209-0007.pdf');
  expect(layOut('progress', { ...SHEET, dossierCode: '../../a b' }, DATA.progress).fileName).toBe('qua-trinh-xu-li-ho-so-..-..-a-b.pdf');
});
