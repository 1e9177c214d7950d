import { HELP_KINDS } from '#modules/assistance/rules.ts';
import type { HelpKind } from '#modules/assistance/rules.ts';
import { useEffect, useId, useRef } from 'react';
import { regionKeys } from '#web/ui/keys.ts';
import { KeyCap } from '#web/ui/key-cap.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { helpText } from './text.ts';
import { helpWords } from './words.ts';

type KindsProps = { kinds: readonly HelpKind[]; missing: boolean; onChange: (kinds: readonly HelpKind[]) => void };

/** What was helped with: a digit each, pressed once more it is taken back. */
export function Kinds({ kinds, missing, onChange }: KindsProps) {
  const t = useSay(helpText);
  const word = useSayCode(helpWords);
  const id = useId();
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => group.current?.querySelector('button')?.focus(), []);
  const toggle = (kind: HelpKind) => onChange(HELP_KINDS.filter((one) => (one === kind ? !kinds.includes(kind) : kinds.includes(one))));
  const keys = regionKeys(Object.fromEntries(HELP_KINDS.map((kind, index) => [String(index + 1), () => toggle(kind)])));
  return (
    <div className="stack tight">
      <p className="strong" id={id}>
        {t('kinds')}
      </p>
      <div ref={group} role="group" aria-labelledby={id} aria-describedby={`${id}-how`} className="help-kinds" onKeyDown={keys}>
        {HELP_KINDS.map((kind, index) => (
          <button key={kind} type="button" className="help-kind" aria-pressed={kinds.includes(kind)} onClick={() => toggle(kind)}>
            <KeyCap keys={String(index + 1)} />
            {word(`help.${kind}`)}
          </button>
        ))}
      </div>
      <p className="small" id={`${id}-how`}>
        {t('kindsHow')}
      </p>
      {missing ? (
        <p className="notice late" role="alert">
          {t('kindsMissing')}
        </p>
      ) : null}
    </div>
  );
}
