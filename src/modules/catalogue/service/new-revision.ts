import { searchKey } from '#kernel/text.ts';
import { newId } from '#platform/ids.ts';
import type { RevisionContent, RevisionMarks } from '../rules/content.ts';
import { searchText } from '../rules/find.ts';
import { findingsOf, type Finding } from '../rules/quality.ts';
import { isReceivable } from '../rules/term-for.ts';
import type { NewRevision } from '../store/import.ts';

export type RevisionFacts = Pick<NewRevision, 'lineage' | 'origin' | 'fieldCode' | 'source' | 'confidence' | 'sourceHash' | 'validFrom' | 'validTo'>;

/** A revision ready to be stored: with its findings and the keys it is found by. */
export function newRevision(content: RevisionContent, marks: RevisionMarks, facts: RevisionFacts, more: readonly Finding[] = []): NewRevision {
  return {
    ...facts,
    id: newId(),
    code: content.code,
    levels: content.levels,
    content,
    marks,
    receivable: isReceivable(content),
    searchExact: searchText(content.name),
    searchKey: searchKey(content.name),
    findings: [...findingsOf(content), ...more],
  };
}
