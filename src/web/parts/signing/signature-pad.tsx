import { useId, useRef } from 'react';
import type { PointerEvent } from 'react';
import { Button } from '#web/ui/button.tsx';
import { useSay } from '#web/ui/language.tsx';
import { isFull, strokeBegun, strokeDrawn, type Point } from './signature.ts';
import './signing.css';
import { signingText } from './text.ts';

const WIDTH = 600;
const HEIGHT = 260;

type SignaturePadProps = { path: string; onChange: (path: string) => void; error: string | undefined; /** Who is to sign. */ label: string };

/** A frame to sign in with a finger or a pen. Who cannot draw signs on paper instead. */
export function SignaturePad({ path, onChange, error, label }: SignaturePadProps) {
  const t = useSay(signingText);
  const id = useId();
  const drawn = useRef({ path, at: { x: 0, y: 0 }, down: false });
  const begin = (event: PointerEvent<SVGSVGElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    const at = pointOf(event);
    drawn.current = { path: strokeBegun(path, at), at, down: true };
    onChange(drawn.current.path);
  };
  const draw = (event: PointerEvent<SVGSVGElement>) => {
    const { down, at: from, path: before } = drawn.current;
    if (!down) return;
    const to = pointOf(event);
    const next = strokeDrawn(before, from, to);
    if (next === before) return;
    drawn.current = { path: next, at: to, down };
    onChange(next);
  };
  const end = () => {
    drawn.current = { ...drawn.current, down: false };
  };
  const told = isFull(path) ? t('signFull') : path === '' ? t('signEmpty') : t('signed');
  return (
    <div className="stack tight">
      <p id={id}>{label}</p>
      <svg className="sign-frame" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-labelledby={id} onPointerDown={begin} onPointerMove={draw} onPointerUp={end} onPointerCancel={end}>
        <path d={path} />
      </svg>
      <p className="small" role="status">
        {told}
      </p>
      {error ? <p className="notice late">{error}</p> : null}
      <Button onPress={() => onChange('')}>{t('clear')}</Button>
    </div>
  );
}

function pointOf(event: PointerEvent<SVGSVGElement>): Point {
  const frame = event.currentTarget.getBoundingClientRect();
  return { x: within(((event.clientX - frame.left) / frame.width) * WIDTH, WIDTH), y: within(((event.clientY - frame.top) / frame.height) * HEIGHT, HEIGHT) };
}

function within(value: number, most: number): number {
  return Math.min(Math.max(value, 0), most);
}
