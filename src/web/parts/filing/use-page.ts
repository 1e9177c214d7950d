import { useCallback, useEffect, useState } from 'react';

const MARK = '#buoc-';

/** Which page of the wizard is open: it stands behind the address, so that a reload stays on it and the browser's way back goes page by page. `trackless`: no way back is left behind. */
export function useOpenPage(trackless: boolean): { open: string | undefined; go: (page: string) => void } {
  const [open, setOpen] = useState(pageInAddress);
  useEffect(() => {
    const follow = () => setOpen(pageInAddress());
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);
  const go = useCallback(
    (page: string) => {
      const address = `${window.location.pathname}${window.location.search}${MARK}${encodeURIComponent(page)}`;
      if (trackless) window.history.replaceState(window.history.state, '', address);
      else window.history.pushState(window.history.state, '', address);
      setOpen(page);
      window.scrollTo({ top: 0 });
    },
    [trackless],
  );
  return { open, go };
}

function pageInAddress(): string | undefined {
  const { hash } = window.location;
  return hash.startsWith(MARK) ? decodeURIComponent(hash.slice(MARK.length)) : undefined;
}
