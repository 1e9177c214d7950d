import { queryOptions, useQuery } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { shownName } from '#modules/digitisation/rules/names.ts';
import { answer, api } from '#web/api/client.ts';
import type { Answered } from '#web/api/shapes.ts';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { useAnnounce } from '#web/ui/live.tsx';
import { filesText } from '../text.ts';
import { isOtherKind, kindsWords, sizeWords } from '../words.ts';
import { addUploads, attachAt, awakenUploads, uploadLines, watchUploads, type Line } from './desk.ts';

type UploadRules = Answered<'getUploadRules'>;

/** What this installation takes; asked once a page. */
export const getUploadRules = queryOptions({ queryKey: ['getUploadRules'], staleTime: Number.POSITIVE_INFINITY, queryFn: () => answer(api.GET('/api/upload-rules')) });

/** A file that was sent back before a byte of it went out. */
type SentBack = { readonly key: string; readonly name: string; readonly why: string };

type UploadsAt = { place: string; component: string; keptFor: string | null; attach: (fileId: string) => Promise<unknown> };

/** The uploads of one place: those under way, those sent back, and a way to add more. What a page before had begun goes on. */
export function useUploads({ place, component, keptFor, attach }: UploadsAt) {
  const t = useSay(filesText);
  const { language } = useLanguage();
  const announce = useAnnounce();
  const rules = useQuery(getUploadRules).data;
  const [sentBack, setSentBack] = useState<readonly SentBack[]>([]);
  const slot = `${place}/${component}`;
  useEffect(() => {
    attachAt(slot, async (fileId, name) => {
      await attach(fileId);
      announce(t('attached', { name: shownName(name) }));
    });
  });
  useEffect(() => {
    if (keptFor !== null) void awakenUploads(slot, keptFor);
  }, [slot, keptFor]);
  const add = (files: readonly File[]) => {
    const judged = files.map((file) => ({ file, why: rules === undefined ? undefined : whyNot(file, rules) }));
    setSentBack((before) => [...before, ...judged.flatMap(({ file, why }) => (why === undefined ? [] : [{ key: crypto.randomUUID(), name: file.name, why: sayWhy(why) }]))]);
    addUploads(slot, judged.flatMap(({ file, why }) => (why === undefined ? [{ name: file.name, blob: file }] : [])), keptFor);
  };
  const sayWhy = ({ word, facts }: WhyNot) => t(word, { ...facts, ...(facts.bytes === undefined ? {} : { size: sizeWords(facts.bytes, language) }), most: sizeWords(rules?.mostBytes ?? 0, language), kinds: kindsWords(rules?.types ?? []) });
  return { rules, lines: useLines(slot), sentBack, add, putAway: (key: string) => setSentBack((before) => before.filter((one) => one.key !== key)) };
}

/** How many uploads are under way for a whole place, whichever component: to warn before it is sent in. */
export function useUploading(place: string): number {
  return useSyncExternalStore(watchUploads, uploadLines).filter((line) => line.slot.startsWith(`${place}/`) && line.upload.step !== 'refused').length;
}

function useLines(slot: string): readonly Line[] {
  return useSyncExternalStore(watchUploads, uploadLines).filter((line) => line.slot === slot);
}

type WhyNot = { readonly word: 'empty' | 'tooLarge' | 'wrongKind'; readonly facts: { readonly bytes?: number } };

function whyNot(file: File, rules: UploadRules): WhyNot | undefined {
  if (file.size === 0) return { word: 'empty', facts: {} };
  if (file.size > rules.mostBytes) return { word: 'tooLarge', facts: { bytes: file.size } };
  return isOtherKind(file.name, rules.types) ? { word: 'wrongKind', facts: {} } : undefined;
}
