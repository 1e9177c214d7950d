import { useId } from 'react';
import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { given } from './given.ts';
import { KeyCap } from './key-cap.tsx';
import { useSay } from './language.tsx';
import { uiText } from './text.ts';

type ButtonProps = {
  children: ReactNode;
  onPress?: () => void;
  /** `main`: the one main act of a screen. */
  look?: 'main' | 'plain' | 'quiet' | 'danger';
  size?: 'normal' | 'small';
  wide?: boolean;
  /** The key that does the same, shown as a cap. */
  keys?: string;
  type?: 'button' | 'submit';
  pending?: boolean;
  autoFocus?: boolean;
  label?: string;
  slot?: string;
};

/** A verb one can press. */
export function Button(props: ButtonProps) {
  const t = useSay(uiText);
  const { look = 'plain', size = 'normal', keys, pending = false } = props;
  return (
    <AriaButton
      className={`button ${look} ${size} ${props.wide ? 'wide' : ''}`}
      type={props.type ?? 'button'}
      isPending={pending}
      autoFocus={props.autoFocus ?? false}
      {...given({ onPress: props.onPress, 'aria-label': props.label, slot: props.slot, 'aria-keyshortcuts': keys && ariaKeys(keys) })}
    >
      <span>{pending ? t('working') : props.children}</span>
      {keys ? <KeyCap keys={keys} /> : null}
    </AriaButton>
  );
}

/** An act that cannot be done now: it stays in sight and in the tab order, with the reason under it. */
export function RefusedAct({ children, reason, wide = false }: { children: ReactNode; reason: ReactNode; wide?: boolean }) {
  const id = useId();
  return (
    <div className="act">
      <button type="button" className={`button ${wide ? 'wide' : ''}`} aria-disabled="true" aria-describedby={id}>
        {children}
      </button>
      <p className="reason" id={id}>
        {reason}
      </p>
    </div>
  );
}

function ariaKeys(keys: string): string {
  return keys.replace('Ctrl ↵', 'Control+Enter').replace('Ctrl+↵', 'Control+Enter').replace('Esc', 'Escape').replace(/ ?↵/, 'Enter');
}
