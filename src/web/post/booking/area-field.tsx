import { useState } from 'react';
import { Button } from '#web/ui/button.tsx';
import { useSay } from '#web/ui/language.tsx';
import { SearchList } from '#web/ui/search-list.tsx';
import { areasLike } from './areas.ts';
import type { Area } from './areas.ts';
import { bookingText } from './text.ts';

type AreaFieldProps = { label?: string; areas: readonly Area[]; value: string | undefined; onChange: (code: string | undefined) => void; error: string | undefined };

/** The postal area of the receiver: typed, found, chosen. */
export function AreaField({ label, areas, value, onChange, error }: AreaFieldProps) {
  const t = useSay(bookingText);
  const name = label ?? t('area');
  const [text, setText] = useState('');
  const chosen = areas.find((area) => area.code === value);
  if (chosen !== undefined) {
    return (
      <div className="field">
        <p className="react-aria-Label">{name}</p>
        <p className="row">
          <span className="strong">{nameOf(chosen)}</span>
          <Button size="small" onPress={() => onChange(undefined)} label={`${t('areaChange')}: ${name}`}>
            {t('areaChange')}
          </Button>
        </p>
      </div>
    );
  }
  return (
    <div className="field">
      <SearchList
        label={name}
        listLabel={t('areas')}
        placeholder={t('areaHint')}
        value={text}
        onChange={setText}
        searching={false}
        found={areasLike(areas, text).map((area) => ({ id: area.code, title: nameOf(area) }))}
        onChoose={onChange}
      />
      {error ? (
        <p className="error" role="alert">
          {error}
        </p>
      ) : null}
    </div>
  );
}

function nameOf({ name, province, kind }: Area): string {
  return kind === 'province' ? name : `${name}, ${province}`;
}
