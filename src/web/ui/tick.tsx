import type { ReactNode } from 'react';
import { Checkbox } from 'react-aria-components';

type TickProps = { children: ReactNode; checked: boolean; onChange: (checked: boolean) => void; label?: string; autoFocus?: boolean };

/** One yes or no, ticked with the space bar. */
export function Tick({ children, checked, onChange, label, autoFocus = false }: TickProps) {
  return (
    <Checkbox className="tick" isSelected={checked} onChange={onChange} autoFocus={autoFocus} {...(label ? { 'aria-label': label } : {})}>
      <span className="box" aria-hidden="true">
        ✓
      </span>
      <span>{children}</span>
    </Checkbox>
  );
}
