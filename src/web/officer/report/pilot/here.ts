import { useEffect, useState } from 'react';

/** A part is being read once its top is so far down the window, in CSS pixels. */
const LINE = 160;

/** Which of these parts of the page is being read. */
export function useHere(ids: readonly string[]): string | undefined {
  const [here, setHere] = useState(ids[0]);
  useEffect(() => {
    const look = () => setHere(ids.findLast((id) => (document.getElementById(id)?.getBoundingClientRect().top ?? LINE) < LINE) ?? ids[0]);
    look();
    window.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look);
    return () => {
      window.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
    };
  }, [ids]);
  return here;
}
