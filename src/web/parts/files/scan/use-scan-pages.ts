import { useEffect, useRef, useState } from 'react';
import { shownName } from '#modules/digitisation/rules/names.ts';
import { useSay } from '#web/ui/language.tsx';
import { moved, turned, without, withPages, type ScanPage } from './pages.ts';
import { forgetPictures, pagesOf } from './read-pages.ts';
import { scanText } from './text.ts';

/** The pages of one scan while they are gathered: added, taken again, turned, moved, removed. Their pictures live in this page's memory until the scan is over. */
export function useScanPages() {
  const t = useSay(scanText);
  const [pages, setPages] = useState<readonly ScanPage[]>([]);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [reading, setReading] = useState<string>();
  const [said, setSaid] = useState('');
  const [again, setAgain] = useState<string>();
  const [chosen, setChosen] = useState<string>();
  const all = useRef<readonly ScanPage[]>([]);
  useEffect(() => () => forgetPictures(all.current), []);
  const take = (added: readonly ScanPage[]) => {
    all.current = [...all.current, ...added];
    setPages((before) => withPages(before, added, again));
    setAgain(undefined);
    setChosen(added.at(-1)?.id);
    setSaid(t('saidAdded', { count: pages.length + added.length }));
  };
  const add = async (files: readonly File[]) => {
    setProblems([]);
    for (const file of files) {
      const name = shownName(file.name);
      setReading(name);
      const read = await pagesOf(file);
      if (typeof read === 'string') setProblems((before) => [...before, t(read, { name })]);
      else take(read);
    }
    setReading(undefined);
  };
  const move = (id: string, by: -1 | 1) => {
    const next = moved(pages, id, by);
    setPages(next);
    setSaid(t('saidMoved', { no: next.findIndex((page) => page.id === id) + 1 }));
  };
  const drop = (id: string) => {
    const at = pages.findIndex((page) => page.id === id);
    const left = without(pages, id);
    setPages(left);
    setChosen((left[at] ?? left[at - 1])?.id);
    setSaid(t('saidAdded', { count: left.length }));
    if (again === id) setAgain(undefined);
  };
  return { pages, problems, reading, said, again, chosen, add, take, move, drop, turn: (id: string) => setPages((before) => turned(before, id)), takeAgain: setAgain, choose: setChosen };
}

export type ScanPages = ReturnType<typeof useScanPages>;
