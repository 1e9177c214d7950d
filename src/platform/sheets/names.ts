const LONGEST_SHEET = 31;

/** Names of sheets, no two alike however their letters are written. */
export function sheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const wanted = sheetName(name);
    let given = wanted;
    for (let no = 2; taken.has(given.toLowerCase()); no += 1) given = `${wanted.slice(0, LONGEST_SHEET - String(no).length - 1).trim()} ${no}`;
    taken.add(given.toLowerCase());
    return given;
  });
}

/** A name as a workbook takes it: no sign it reads as an address, 31 letters at most. */
function sheetName(name: string): string {
  return name.replace(/[[\]:*?/\\\u0000-\u001f]/g, ' ').replace(/\s+/g, ' ').slice(0, LONGEST_SHEET).replace(/^['\s]+|['\s]+$/g, '') || 'Bảng';
}

/** A name as every disk takes it. */
export function fileWord(name: string): string {
  const plain = name.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[đĐ]/g, 'd').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return plain.slice(0, 60) || 'bang';
}

/** Its place among so many, so that names sort as the tables stand. */
export function numbered(no: number, of: number): string {
  return String(no + 1).padStart(String(of).length, '0');
}
