import type { ReactNode, Ref } from 'react';
import { Autocomplete, Input, Label, ListBox, ListBoxItem, SearchField as AriaSearchField } from 'react-aria-components';
import { given } from './given.ts';
import { KeyCap } from './key-cap.tsx';
import { useSay } from './language.tsx';
import { uiText } from './text.ts';

type SearchFieldProps = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  onSubmit?: (value: string) => void;
  placeholder?: string;
  hideLabel?: boolean;
  autoFocus?: boolean;
  keys?: string;
  inputRef?: Ref<HTMLInputElement>;
};

/** A field that finds; Escape empties it. */
export function SearchField(props: SearchFieldProps) {
  return (
    <AriaSearchField
      className="field"
      value={props.value}
      onChange={props.onChange}
      autoFocus={props.autoFocus ?? false}
      {...given({ onSubmit: props.onSubmit })}
    >
      <Label className={props.hideLabel ? 'out-of-sight' : ''}>{props.label}</Label>
      <span className="with-key">
        <Input
          className="input"
          placeholder={props.placeholder ?? ''}
          autoComplete="off"
          spellCheck="false"
          maxLength={200}
          {...given({ ref: props.inputRef })}
        />
        {props.keys ? <KeyCap keys={props.keys} /> : null}
      </span>
    </AriaSearchField>
  );
}

export type Found = { readonly id: string; readonly title: string; readonly note?: ReactNode; readonly mark?: ReactNode };

type SearchListProps = SearchFieldProps & {
  found: readonly Found[];
  /** What the list is of, for those who hear it. */
  listLabel: string;
  onChoose: (id: string) => void;
  searching: boolean;
};

/** Search with its findings under it: type, arrow down, Enter. */
export function SearchList({ found, listLabel, onChoose, searching, ...search }: SearchListProps) {
  const t = useSay(uiText);
  const asked = search.value.trim().length > 0;
  return (
    <Autocomplete inputValue={search.value} onInputChange={search.onChange}>
      <SearchField {...search} />
      <div className="search-found" hidden={!asked}>
        <ListBox
          aria-label={listLabel}
          className="options"
          items={found}
          onAction={(key) => onChoose(String(key))}
          renderEmptyState={() => <p className="state small">{searching ? t('loading') : t('nothingFound')}</p>}
        >
          {(item) => (
            <ListBoxItem id={item.id} textValue={item.title} className="option">
              <span>
                {item.title} {item.mark}
              </span>
              {item.note ? <span className="small">{item.note}</span> : null}
            </ListBoxItem>
          )}
        </ListBox>
      </div>
    </Autocomplete>
  );
}
