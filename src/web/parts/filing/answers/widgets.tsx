import type { RegistryWidgetsType, WidgetProps } from '@rjsf/utils';
import { useState } from 'react';
import { Button } from '#web/ui/button.tsx';
import { DateField } from '#web/ui/date-field.tsx';
import { TextField } from '#web/ui/field.tsx';
import { useSay } from '#web/ui/language.tsx';
import { RadioField } from '#web/ui/radio-field.tsx';
import { Select } from '#web/ui/select.tsx';
import { Tick } from '#web/ui/tick.tsx';
import { askedIn } from './asked.ts';
import { useAsking } from './asking.ts';
import { PartialDayField } from './partial-day.tsx';
import { answersText } from './text.ts';

type Taking = { label: string; hint: string | undefined; error: string | undefined; optional: boolean };
type TextKind = 'text' | 'textarea' | 'number' | 'idNumber' | 'phone' | 'email';

const TYPING = {
  text: {},
  textarea: { lines: 3 },
  number: { inputMode: 'numeric' },
  idNumber: { inputMode: 'numeric', mono: true },
  phone: { inputMode: 'tel', type: 'tel', mono: true },
  email: { inputMode: 'email', type: 'email' },
} as const;

/** The widgets of the form library, on our own components. */
export const widgets: RegistryWidgetsType = {
  text: (props) => <Typed {...props} kind="text" />,
  textarea: LongAnswer,
  number: (props) => <Typed {...props} kind="number" />,
  idNumber: (props) => <Typed {...props} kind="idNumber" />,
  phone: (props) => <Typed {...props} kind="phone" />,
  email: (props) => <Typed {...props} kind="email" />,
  day: DayAnswer,
  partialDay: PartialDayAnswer,
  radio: RadioAnswer,
  select: SelectAnswer,
  tick: TickAnswer,
};

/** What is typed stays as typed until the field is left: what the server made of it meanwhile never moves the letters under the fingers. */
function Typed({ kind, ...props }: WidgetProps & { kind: TextKind }) {
  const [typed, setTyped] = useState<string>();
  const longest: unknown = props.schema.maxLength;
  return (
    <TextField
      {...useTaking(props)}
      {...TYPING[kind]}
      value={typed ?? textOf(props.value)}
      onChange={(text) => {
        setTyped(text);
        props.onChange(text.trim() === '' ? undefined : answerOf(kind, text));
      }}
      onBlur={() => setTyped(undefined)}
      {...(typeof longest === 'number' ? { maxLength: longest } : {})}
    />
  );
}

/** A long answer, such as an address, may be the same as one given before. */
function LongAnswer(props: WidgetProps) {
  const t = useSay(answersText);
  const { said, sameAs } = useAsking();
  const asked = askedIn(props.options)?.asked;
  const same = asked === undefined || textOf(props.value) !== '' ? [] : sameAs({ label: asked.label, id: props.id });
  return (
    <div className="stack tight">
      <Typed {...props} kind="textarea" />
      {same.map(({ where, value }) => (
        <Button key={value} size="small" look="quiet" onPress={() => props.onChange(value)}>
          {t('sameAs', { where: said(where), value })}
        </Button>
      ))}
    </div>
  );
}

function DayAnswer(props: WidgetProps) {
  return <DateField {...useTaking(props)} value={textOf(props.value) || undefined} onChange={props.onChange} />;
}

function PartialDayAnswer(props: WidgetProps) {
  return <PartialDayField {...useTaking(props)} value={textOf(props.value)} onChange={props.onChange} />;
}

function RadioAnswer(props: WidgetProps) {
  return <RadioField {...useTaking(props)} choices={useChoices(props)} value={textOf(props.value) || undefined} onChange={props.onChange} />;
}

function SelectAnswer(props: WidgetProps) {
  return <Select {...useTaking(props)} choices={useChoices(props)} value={textOf(props.value) || undefined} onChange={props.onChange} />;
}

function TickAnswer(props: WidgetProps) {
  const { label, hint, error } = useTaking(props);
  return (
    <div className="field">
      <Tick checked={props.value === true} missing={error !== undefined} onChange={(checked) => props.onChange(checked ? true : undefined)}>
        {label}
      </Tick>
      {hint ? <p className="hint">{hint}</p> : null}
      {error ? <p className="error">{error}</p> : null}
    </div>
  );
}

function useTaking({ options, rawErrors, label }: WidgetProps): Taking {
  const { said } = useAsking();
  const found = askedIn(options);
  return { label: found ? said(found.asked.label) : label, hint: found?.asked.help && said(found.asked.help), error: rawErrors?.[0], optional: found?.optional ?? false };
}

function useChoices({ options }: WidgetProps) {
  const { said } = useAsking();
  return (askedIn(options)?.asked.choices ?? []).map((choice) => ({ id: choice.value, label: said(choice) }));
}

function answerOf(kind: TextKind, text: string): string | number {
  if (kind === 'number') return /^\d{1,9}$/.test(text.trim()) ? Number(text) : text;
  return kind === 'idNumber' || kind === 'phone' ? text.replace(/[\s.-]/g, '') : text;
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
