import type { ReactNode } from 'react';
import { Checkbox } from 'react-aria-components';

type TickProps = { children: ReactNode; checked: boolean; onChange: (checked: boolean) => void; /** It must be ticked and is not. */ missing?: boolean; label?: string; autoFocus?: boolean };

/** One yes or no, ticked with the space bar. */
export function Tick({ children, checked, onChange, missing = false, label, autoFocus = false }: TickProps) {
  return (
    <Checkbox className="tick" isSelected={checked} isInvalid={missing} onChange={onChange} autoFocus={autoFocus} {...(label ? { 'aria-label': label } : {})}>
      <span className="box" aria-hidden="true">
        ✓
      </span>
      <span>{children}</span>
    </Checkbox>
  );
}
