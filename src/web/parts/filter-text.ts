import { useEffect, useRef, useState } from 'react';

const PAUSE_MS = 250;

/** The words a list is searched for: they go into the filter once the typing rests, beside whatever else was chosen meanwhile. */
export function useFilterText<F extends { readonly text: string }>(filter: F, onChange: (filter: F) => void): readonly [text: string, setText: (text: string) => void] {
  const [text, setText] = useState(filter.text);
  const latest = useRef({ filter, onChange });
  useEffect(() => {
    latest.current = { filter, onChange };
  });
  useEffect(() => {
    const timer = setTimeout(() => {
      const { filter: now, onChange: change } = latest.current;
      if (text !== now.text) change({ ...now, text });
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return [text, setText];
}
