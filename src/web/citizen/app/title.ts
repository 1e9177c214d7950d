import { useEffect, useRef } from 'react';

/** Names the window after the page, and lets the reading begin at its heading when one has come from another page. */
export function usePageTitle(title: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Một Cửa`;
  }, [title]);
  useEffect(() => {
    if (window.history.length > 1 && document.activeElement === document.body) heading.current?.focus();
  }, []);
  return heading;
}
