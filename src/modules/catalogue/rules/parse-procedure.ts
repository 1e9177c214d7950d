import type { Knowledge, Level, RevisionContent, Told } from './content.ts';
import { parseChannels } from './parse-channels.ts';
import { parseLegal } from './parse-legal.ts';
import { parsePapers } from './parse-papers.ts';
import { cutFurniture, parseResults } from './parse-results.ts';
import { coreCode, fold, NO_INFORMATION, type SourceRow } from './source-row.ts';

/** Raised when a reading changes, so that the same file read better makes new revisions. */
export const READER_EDITION = 1;

const LEVEL_WORDS: ReadonlyMap<string, Level> = new Map([['Cấp bộ', 'ministry'], ['Cấp tỉnh', 'province'], ['Cấp huyện', 'district'], ['Cấp xã', 'commune'], ['Cơ quan khác', 'other']]);
const CIVIL_SERVANTS = 'Cán bộ, công chức, viên chức';
const SAYS_NONE = /^(?:không có|không|không\.|không có\.|không quy định\.?)$/i;

/** Reads a crawled row into the content of a revision. Nothing is dropped but the page's furniture. */
export function parseProcedure(row: SourceRow): RevisionContent {
  const channels = parseChannels(fold(row.cach_thuc_thuc_hien));
  const papers = parsePapers(fold(row.thanh_phan_ho_so));
  const results = parseResults(fold(row.ket_qua_xu_ly));
  const legal = parseLegal(fold(row.can_cu_phap_ly));
  const levels = parseLevels(fold(row.cap_thuc_hien));
  const conditions = cutFurniture(fold(row.yeu_cau_dieu_kien));
  return {
    code: coreCode(row.ma_thu_tuc) ?? row.ma_thu_tuc,
    name: oneLine(row.ten_thu_tuc),
    fieldName: oneLine(row.linh_vuc),
    levels: levels.known,
    levelText: oneLine(row.cap_thuc_hien),
    kind: oneLine(row.loai_thu_tuc),
    subjects: subjectsOf(oneLine(row.doi_tuong_thuc_hien)),
    decision: oneLine(row.so_quyet_dinh),
    channels: channels.options,
    cases: papers.cases,
    results: results.results,
    legalBasis: legal.legal,
    conditions: toldOf(conditions.body),
    steps: toldOf(fold(row.trinh_tu_thuc_hien)),
    competentBody: toldOf(fold(row.co_quan_co_tham_quyen)),
    performingBody: toldOf(fold(row.co_quan_thuc_hien)),
    authorisedBody: fold(row.co_quan_duoc_uy_quyen),
    coordinatingBody: fold(row.co_quan_phoi_hop),
    receptionAddress: fold(row.dia_chi_tiep_nhan),
    related: toldOf(fold(row.thu_tuc_lien_quan)).text,
    keywords: [results.keywords, conditions.keywords].filter(Boolean).join('\n'),
    description: [results.description, conditions.description].filter(Boolean).join('\n'),
    address: row.detail_url.trim(),
    leftover: { channels: channels.leftover, papers: papers.leftover, results: results.leftover, legalBasis: legal.leftover, levels: levels.leftover },
  };
}

/** "Không có thông tin" and an empty field are unknown; only the source's own "Không" says there is none. */
function toldOf(text: string): Told {
  const told = text.trim();
  const state: Knowledge = told === '' || told === NO_INFORMATION ? 'unknown' : SAYS_NONE.test(told) ? 'none' : 'known';
  return { state, text: state === 'unknown' ? '' : told };
}

function oneLine(text: string): string {
  return fold(text).replace(/\s+/g, ' ');
}

function parseLevels(text: string): { readonly known: Level[]; readonly leftover: string } {
  const words = text.split(',').map((word) => word.trim()).filter((word) => word !== '' && word !== NO_INFORMATION);
  const known = words.map((word) => LEVEL_WORDS.get(word)).filter((level) => level !== undefined);
  return { known, leftover: words.filter((word) => !LEVEL_WORDS.has(word)).join(', ') };
}

/** The comma list of who may apply; commas inside brackets and inside the one name of civil servants do not part. */
function subjectsOf(text: string): string[] {
  if (text === '' || text === NO_INFORMATION) return [];
  const rest = text.replace(CIVIL_SERVANTS, '').split(/,(?![^()]*\))/).map((word) => word.trim()).filter(Boolean);
  return text.includes(CIVIL_SERVANTS) ? [...rest, CIVIL_SERVANTS] : rest;
}
