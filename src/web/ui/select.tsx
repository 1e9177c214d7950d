import { Button, ListBox, ListBoxItem, Popover, Select as AriaSelect, SelectValue } from 'react-aria-components';
import { FieldLabel, FieldNotes } from './field.tsx';
import { useSay } from './language.tsx';
import { uiText } from './text.ts';

export type Choice<K extends string = string> = { readonly id: K; readonly label: string; readonly note?: string | undefined };

type SelectProps<K extends string> = {
  label: string;
  choices: readonly Choice<K>[];
  value: K | undefined;
  onChange: (id: K) => void;
  hint?: string | undefined;
  error?: string | undefined;
  optional?: boolean;
};

/** One choice of a few that are not all worth showing at once. */
export function Select<K extends string>({ label, choices, value, onChange, hint, error, optional = false }: SelectProps<K>) {
  const t = useSay(uiText);
  return (
    <AriaSelect
      className="field"
      placeholder={t('choose')}
      value={value ?? null}
      onChange={(key) => {
        const chosen = choices.find((choice) => choice.id === key);
        if (chosen) onChange(chosen.id);
      }}
      isRequired={!optional}
      isInvalid={error !== undefined}
      validationBehavior="aria"
    >
      <FieldLabel label={label} optional={optional} />
      <Button className="input select-button">
        <SelectValue>{({ isPlaceholder, selectedText, defaultChildren }) => (isPlaceholder ? defaultChildren : selectedText)}</SelectValue>
        <span className="chevron" aria-hidden="true" />
      </Button>
      <FieldNotes hint={hint} error={error} />
      <Popover className="options-popover">
        <ListBox className="options" items={choices}>
          {(choice) => (
            <ListBoxItem id={choice.id} textValue={choice.label} className="option">
              <span>{choice.label}</span>
              {choice.note ? <span className="small">{choice.note}</span> : null}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
