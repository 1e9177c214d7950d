import { Radio, RadioGroup } from 'react-aria-components';
import { FieldLabel, FieldNotes } from './field.tsx';
import type { Choice } from './select.tsx';

type RadioFieldProps<K extends string> = { label: string; choices: readonly Choice<K>[]; value: K | undefined; onChange: (id: K) => void; hint?: string | undefined; error?: string | undefined; optional?: boolean };

/** One answer of a few, all in sight, each a line one can press. */
export function RadioField<K extends string>({ label, choices, value, onChange, hint, error, optional = false }: RadioFieldProps<K>) {
  return (
    <RadioGroup
      className="field radios"
      value={value ?? null}
      onChange={(id) => {
        const chosen = choices.find((choice) => choice.id === id);
        if (chosen) onChange(chosen.id);
      }}
      isRequired={!optional}
      isInvalid={error !== undefined}
      validationBehavior="aria"
    >
      <FieldLabel label={label} optional={optional} />
      <div className="radio-lines">
        {choices.map((choice) => (
          <Radio key={choice.id} value={choice.id} className="radio-line">
            <span className="dot" aria-hidden="true" />
            <span>
              <span>{choice.label}</span>
              {choice.note ? <span className="small">{choice.note}</span> : null}
            </span>
          </Radio>
        ))}
      </div>
      <FieldNotes hint={hint} error={error} />
    </RadioGroup>
  );
}
