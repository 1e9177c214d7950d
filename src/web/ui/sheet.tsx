import type { ReactNode } from 'react';

/** A paper as it will print, without its form's small print. */
export function Sheet({ caption, label, foot, long = false, children }: { caption: string; label: string; foot?: ReactNode; /** It may outgrow the window: then it scrolls, by keys too. */ long?: boolean; children: ReactNode }) {
  return (
    <aside className="paper-side" aria-label={label} {...(long ? { tabIndex: 0 } : {})}>
      <p className="paper-caption">{caption}</p>
      <div className="sheet">{children}</div>
      {foot ? <p className="paper-foot">{foot}</p> : null}
    </aside>
  );
}

/** Motto and title at the head of a paper; both are in Vietnamese whatever the screen speaks. */
export function SheetHead({ lines }: { lines: readonly string[] }) {
  return (
    <div className="sheet-head" lang="vi">
      <p>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p>
      <p>Độc lập - Tự do - Hạnh phúc</p>
      <p className="title">
        {lines.map((line) => (
          <span key={line}>
            {line}
            <br />
          </span>
        ))}
      </p>
    </div>
  );
}
