/** How many of a paper: originals, certified copies, plain copies. */
type PaperCount = { readonly no: number; readonly originals: number; readonly certified: number; readonly copies: number };

/** What the joint count found otherwise than the parcel says: in words for the record, with the papers listed and counted in all. */
export type Recount = { readonly words: string; readonly countedOut: number; readonly countedIn: number };

/** The papers counted together beside those the phiếu gửi lists; nothing where they agree. A paper nobody counted anew is as listed. */
export function recountOf(listed: readonly PaperCount[], counted: readonly PaperCount[]): Recount | undefined {
  const differing = counted.filter((paper) => !same(paper, saidOf(listed, paper.no))).toSorted((a, b) => a.no - b.no);
  if (differing.length === 0) return undefined;
  const untouched = listed.filter((paper) => !counted.some((one) => one.no === paper.no));
  return {
    words: differing.map((paper) => `giấy số ${paper.no}: đếm được ${inWords(paper)}, phiếu gửi ghi ${inWords(saidOf(listed, paper.no))}`).join('; '),
    countedOut: total(listed),
    countedIn: total([...untouched, ...counted]),
  };
}

function saidOf(listed: readonly PaperCount[], no: number): PaperCount {
  return listed.find((paper) => paper.no === no) ?? { no, originals: 0, certified: 0, copies: 0 };
}

function same(a: PaperCount, b: PaperCount): boolean {
  return a.originals === b.originals && a.certified === b.certified && a.copies === b.copies;
}

function inWords({ originals, certified, copies }: PaperCount): string {
  return `${originals} bản chính, ${certified} chứng thực, ${copies} bản sao`;
}

function total(papers: readonly PaperCount[]): number {
  return papers.reduce((sum, { originals, certified, copies }) => sum + originals + certified + copies, 0);
}
