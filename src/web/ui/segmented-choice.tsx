import { useRef } from 'react';
import type { KeyboardEvent } from 'react';

export type Segment<K extends string = string> = {
  readonly id: K;
  readonly label: string;
  readonly tone?: 'ok' | 'late' | 'neutral';
};

type SegmentedChoiceProps<K extends string> = {
  /** What is being chosen, for those who hear it. */
  label: string;
  segments: readonly Segment<K>[];
  value: K | undefined;
  onChange: (id: K) => void;
  /** One under the other, for long answers. */
  tall?: boolean;
  autoFocus?: boolean;
};

/** A few answers side by side: left and right move, 1 2 3 choose, up and down are left to the list around it. */
export function SegmentedChoice<K extends string>({ label, segments, value, onChange, tall = false, autoFocus = false }: SegmentedChoiceProps<K>) {
  const group = useRef<HTMLDivElement>(null);
  const chosen = segments.findIndex((segment) => segment.id === value);
  const take = (index: number) => {
    const segment = segments[(index + segments.length) % segments.length];
    if (segment === undefined) return;
    onChange(segment.id);
    group.current?.querySelector<HTMLElement>(`[data-id="${segment.id}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = stepOf(event.key, tall);
    const digit = Number(event.key);
    if (event.nativeEvent.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    if (step !== 0) take(chosen === -1 && step < 0 ? segments.length - 1 : chosen + step);
    else if (digit >= 1 && digit <= segments.length) take(digit - 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div ref={group} role="radiogroup" aria-label={label} className={`segments ${tall ? 'tall' : ''}`} onKeyDown={onKeyDown}>
      {segments.map((segment, index) => (
        <button
          key={segment.id}
          type="button"
          role="radio"
          data-id={segment.id}
          aria-checked={segment.id === value}
          tabIndex={index === Math.max(chosen, 0) ? 0 : -1}
          autoFocus={autoFocus && index === Math.max(chosen, 0)}
          className={`segment ${segment.tone ?? ''}`}
          onClick={() => onChange(segment.id)}
        >
          {segment.label}
        </button>
      ))}
    </div>
  );
}

function stepOf(key: string, tall: boolean): number {
  if (key === (tall ? 'ArrowDown' : 'ArrowRight')) return 1;
  if (key === (tall ? 'ArrowUp' : 'ArrowLeft')) return -1;
  return 0;
}
