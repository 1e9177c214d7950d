import './fees.css';

/** Light around a code that readers need: four modules (ISO/IEC 18004). */
const QUIET = 4;

/** A QR code as the server drew it, dark on light, with what it says for those who do not see it. */
export function QrPicture({ path, size, label }: { path: string; size: number; label: string }) {
  const whole = size + 2 * QUIET;
  return (
    <svg className="fees-qr" role="img" aria-label={label} viewBox={`${-QUIET} ${-QUIET} ${whole} ${whole}`} shapeRendering="crispEdges">
      <rect x={-QUIET} y={-QUIET} width={whole} height={whole} fill="#ffffff" />
      <path d={path} fill="#000000" />
    </svg>
  );
}
