import { CHART_TONES } from './tones.ts';
import type { ChartTone } from './tones.ts';

/** What fills a bar of this tone, in the chart whose inks are kept under `id`. */
export function inkOf(id: string, tone: ChartTone): string {
  return `url(#${id}${tone})`;
}

/** The patterns of one chart, so that no bar is told from another by its colour alone. */
export function Inks({ id }: { id: string }) {
  return (
    <svg className="chart-inks" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        {CHART_TONES.map((tone) => (
          <pattern key={tone} id={`${id}${tone}`} className={`chart-ink ${tone}`} width="8" height="8" patternUnits="userSpaceOnUse">
            <rect className="ground" width="8" height="8" />
            <Hatching tone={tone} />
          </pattern>
        ))}
      </defs>
    </svg>
  );
}

function Hatching({ tone }: { tone: ChartTone }) {
  switch (tone) {
    case 'ok':
      return <path className="hatch" d="M-2 2l4-4M0 8l8-8M6 10l4-4" />;
    case 'post':
      return (
        <>
          <circle className="dot" cx="2" cy="2" r="1.1" />
          <circle className="dot" cx="6" cy="6" r="1.1" />
        </>
      );
    case 'ink':
      return <path className="hatch" d="M0 2h8M0 6h8" />;
    case 'warn':
      return <path className="hatch" d="M2 0v8M6 0v8" />;
    case 'late':
      return <path className="hatch" d="M0 0l8 8M8 0l-8 8" />;
    case 'quiet':
      return <path className="hatch" d="M-2 6l4 4M0 0l8 8M6 -2l4 4" />;
    default:
      return null;
  }
}

/** A small square in the ink of a tone, for the legend. */
export function Swatch({ id, tone }: { id: string; tone: ChartTone }) {
  return (
    <svg className="chart-swatch" width="16" height="16" aria-hidden="true" focusable="false">
      <rect className={`chart-bar ${tone}`} x="0.5" y="0.5" width="15" height="15" rx="3" fill={inkOf(id, tone)} />
    </svg>
  );
}
