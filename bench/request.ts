/** The procedure that is received: four papers to look through, a term of working days, solved by the ward's department of land. */
export const PROCEDURE = '1.012766';
export const SAMPLE = { idNumber: '024080999999', name: 'Nguyễn Thị Đo Tải' } as const;

/** What a clerk sends when she receives: an owner with her card, whoever hands the papers in for her, four papers found complete. */
export function receptionOf(owner: { readonly idNumber: string; readonly name: string }): object {
  const person = { idKind: 'CCCD', birth: '1980-04-12', phone: `09${owner.idNumber.slice(-8)}`, address: 'Tổ dân phố số 3, phường Việt Yên, tỉnh Bắc Ninh' };
  const found = (no: number, originals: number, copies: number) => ({ no, state: 'complete', originals, certified: 0, copies });
  return {
    procedureCode: PROCEDURE,
    papers: [found(1, 1, 0), found(2, 0, 1), found(3, 0, 1), found(4, 1, 0)],
    parties: [
      { role: 'owner', name: owner.name, idNumber: owner.idNumber, ...person, evidence: 'identityShown' },
      { role: 'submitter', name: 'Trần Văn Nộp Thay', idNumber: '024075000123', ...person, evidence: 'familyPaper' },
    ],
    resultChoice: 'counter',
    papersToRecover: ['Giấy chứng nhận đã cấp'],
  };
}

const PROVINCES = ['024', '027', '001', '031', '022', '034', '036', '038', '040', '042'] as const;

/** A citizen number that nobody has used in this run: born 1980, in one province after another. */
export function citizenNumber(turn: number): string {
  return `${PROVINCES[Math.floor(turn / 1_000_000) % PROVINCES.length]}080${String(turn % 1_000_000).padStart(6, '0')}`;
}
