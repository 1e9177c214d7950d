import { SegmentedChoice } from '#web/ui/segmented-choice.tsx';

type ChooseProps = { title: string; choices: readonly { readonly id: string; readonly label: string }[]; value: number | undefined; onChange: (no: number) => void };

/** One of a few, by its number. */
export function Choose({ title, choices, value, onChange }: ChooseProps) {
  return (
    <div className="stack tight">
      <h3>{title}</h3>
      <SegmentedChoice label={title} tall autoFocus value={value === undefined ? undefined : String(value)} segments={choices} onChange={(id) => onChange(Number(id))} />
    </div>
  );
}
