import type { HTMLInputTypeAttribute, Ref } from 'react';
import { FieldError, Input, Label, Text, TextArea, TextField as AriaTextField } from 'react-aria-components';
import { given } from './given.ts';
import { useSay } from './language.tsx';
import { uiText } from './text.ts';

type TextFieldProps = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: string | undefined;
  /** What is wrong and what to do; shown under the field. */
  error?: string | undefined;
  optional?: boolean;
  lines?: number;
  mono?: boolean;
  type?: HTMLInputTypeAttribute;
  name?: string;
  maxLength?: number;
  inputMode?: 'text' | 'numeric' | 'tel' | 'email';
  autoComplete?: string;
  autoFocus?: boolean;
  readOnly?: boolean;
  onBlur?: () => void;
  inputRef?: Ref<HTMLInputElement>;
  /** `here`: a scan that comes while this field has the focus belongs into it. */
  scan?: 'here';
  className?: string;
};

/** A line (or several) of text with its visible label above, hint and error under it. */
export function TextField(props: TextFieldProps) {
  const { label, value, onChange, error, optional = false, mono = false } = props;
  const inputClass = `input ${mono ? 'mono' : ''}`;
  return (
    <AriaTextField
      className={`field ${props.className ?? ''}`}
      value={value}
      onChange={onChange}
      isRequired={!optional}
      isInvalid={error !== undefined}
      isReadOnly={props.readOnly ?? false}
      autoFocus={props.autoFocus ?? false}
      validationBehavior="aria"
      {...given({ type: props.type, name: props.name, maxLength: props.maxLength, inputMode: props.inputMode, onBlur: props.onBlur })}
      autoComplete={props.autoComplete ?? 'off'}
    >
      <FieldLabel label={label} optional={optional} />
      {props.lines ? (
        <TextArea className={inputClass} rows={props.lines} spellCheck="false" />
      ) : (
        <Input className={inputClass} spellCheck="false" {...given({ ref: props.inputRef, 'data-scan': props.scan })} />
      )}
      <FieldNotes hint={props.hint} error={error} />
    </AriaTextField>
  );
}

/** The visible label; what is optional says so. */
export function FieldLabel({ label, optional = false }: { label: string; optional?: boolean }) {
  const t = useSay(uiText);
  return (
    <Label>
      {label}
      {optional ? <span className="optional"> ({t('optional')})</span> : null}
    </Label>
  );
}

/** Hint and error under a field. */
export function FieldNotes({ hint, error }: { hint?: string | undefined; error?: string | undefined }) {
  return (
    <>
      {hint ? (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      ) : null}
      <FieldError className="error">{error}</FieldError>
    </>
  );
}
