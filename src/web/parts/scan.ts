const DOSSIER_CODE = /[0-9A-Z][0-9A-Z.]{2,34}-\d{6,8}-\d{4,7}/;

/** The dossier code in what was scanned or typed: the bar code itself, or the address in the QR of a receipt. */
export function codeIn(scanned: string): string | undefined {
  return DOSSIER_CODE.exec(scanned.trim().toUpperCase())?.[0];
}
