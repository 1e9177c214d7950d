import { useState } from 'react';
import { TextField } from '#web/ui/field.tsx';

type ScanFieldProps = { label: string; hint: string; onEnter: (text: string) => void; error?: string | undefined; autoFocus?: boolean };

/** A field a scanner or a person fills; Enter takes what stands in it and empties it for the next. */
export function ScanField({ label, hint, onEnter, error, autoFocus = false }: ScanFieldProps) {
  const [text, setText] = useState('');
  return (
    <div
      onKeyDown={(event) => {
        // What stands in the field, not what was last drawn: a scanner's Enter may come before the page has kept up.
        const scanned = event.target instanceof HTMLInputElement ? event.target.value.trim() : '';
        if (event.key !== 'Enter' || event.ctrlKey || event.nativeEvent.isComposing || scanned === '') return;
        event.preventDefault();
        onEnter(scanned);
        setText('');
      }}
    >
      <TextField label={label} hint={hint} value={text} onChange={setText} scan="here" mono maxLength={600} error={error} autoFocus={autoFocus} />
    </div>
  );
}
