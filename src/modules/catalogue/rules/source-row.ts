import { storable } from '#kernel/text.ts';

/** The columns of a crawled procedure, named as the national portal's crawl names them. */
const SOURCE_COLUMNS = [
  'nguon', 'ma_thu_tuc', 'detail_url', 'ten_thu_tuc', 'so_quyet_dinh', 'cap_thuc_hien', 'loai_thu_tuc', 'linh_vuc', 'doi_tuong_thuc_hien',
  'co_quan_co_tham_quyen', 'dia_chi_tiep_nhan', 'co_quan_duoc_uy_quyen', 'co_quan_phoi_hop', 'thu_tuc_lien_quan', 'trinh_tu_thuc_hien',
  'cach_thuc_thuc_hien', 'thanh_phan_ho_so', 'can_cu_phap_ly', 'co_quan_thuc_hien', 'yeu_cau_dieu_kien', 'ket_qua_xu_ly',
] as const;
type SourceColumn = (typeof SOURCE_COLUMNS)[number];
export type SourceRow = Readonly<Record<SourceColumn, string>>;

/** What the portal prints where it knows nothing: unknown, not none. */
export const NO_INFORMATION = 'Không có thông tin';

/** One code at any level: class digit, six digits, and the announcing agency's suffix in the old or the short form. */
const PROCEDURE_CODE = /^([1-9]\.\d{6})(?:\.\d{3}\.\d{2}\.\d{2}\.[A-Y]\d{2}|\.[A-Y]\d{2})?$/;

/** The core `1.000894` of a procedure code, by which codes are compared; undefined when it is no code. */
export function coreCode(code: string): string | undefined {
  return PROCEDURE_CODE.exec(code.trim())?.[1];
}

/** A crawled line as a row: absent columns are empty; a column that is no text, no code or no name is answered by its name. */
export function readSourceRow(line: unknown): SourceRow | { readonly bad: string } {
  if (typeof line !== 'object' || line === null || Array.isArray(line)) return { bad: 'row' };
  const given = new Map<string, unknown>(Object.entries(line));
  const text = (column: SourceColumn): string => {
    const value = given.get(column);
    return typeof value === 'string' ? value : '';
  };
  const wrong = SOURCE_COLUMNS.find((column) => given.has(column) && typeof given.get(column) !== 'string');
  if (wrong) return { bad: wrong };
  if (coreCode(text('ma_thu_tuc')) === undefined) return { bad: 'ma_thu_tuc' };
  if (fold(text('ten_thu_tuc')) === '') return { bad: 'ten_thu_tuc' };
  return rowOf(text);
}

/** The columns of a line that the catalogue does not know and leaves out. */
export function unknownColumns(line: unknown): string[] {
  return typeof line !== 'object' || line === null ? [] : Object.keys(line).filter((column) => !SOURCE_COLUMNS.some((known) => known === column));
}

/**
 * Text as the catalogue keeps it: composed, no-break and other odd spaces as spaces, invisible marks gone, the bullets
 * of office fonts as bullets. Lines stay lines.
 */
export function fold(text: string): string {
  return storable(text.replace(/\r\n?/g, '\n').replace(/[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ').replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '').replace(/[\ue000-\uf8ff]/g, '•').replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, ' '));
}

function rowOf(text: (column: SourceColumn) => string): SourceRow {
  return {
    nguon: text('nguon'),
    ma_thu_tuc: text('ma_thu_tuc'),
    detail_url: text('detail_url'),
    ten_thu_tuc: text('ten_thu_tuc'),
    so_quyet_dinh: text('so_quyet_dinh'),
    cap_thuc_hien: text('cap_thuc_hien'),
    loai_thu_tuc: text('loai_thu_tuc'),
    linh_vuc: text('linh_vuc'),
    doi_tuong_thuc_hien: text('doi_tuong_thuc_hien'),
    co_quan_co_tham_quyen: text('co_quan_co_tham_quyen'),
    dia_chi_tiep_nhan: text('dia_chi_tiep_nhan'),
    co_quan_duoc_uy_quyen: text('co_quan_duoc_uy_quyen'),
    co_quan_phoi_hop: text('co_quan_phoi_hop'),
    thu_tuc_lien_quan: text('thu_tuc_lien_quan'),
    trinh_tu_thuc_hien: text('trinh_tu_thuc_hien'),
    cach_thuc_thuc_hien: text('cach_thuc_thuc_hien'),
    thanh_phan_ho_so: text('thanh_phan_ho_so'),
    can_cu_phap_ly: text('can_cu_phap_ly'),
    co_quan_thuc_hien: text('co_quan_thuc_hien'),
    yeu_cau_dieu_kien: text('yeu_cau_dieu_kien'),
    ket_qua_xu_ly: text('ket_qua_xu_ly'),
  };
}
