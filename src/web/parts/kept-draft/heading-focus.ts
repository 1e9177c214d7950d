import { useEffect, useRef } from 'react';

/** After each step the reading begins at the heading, unless the step has put the focus where the work is. */
export function useHeadingFocus(place: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const timer = setTimeout(() => {
      if (document.activeElement === document.body) heading.current?.focus();
    });
    return () => clearTimeout(timer);
  }, [place]);
  return heading;
}
