import { useId } from 'react';

type FileFieldProps = { label: string; /** What the browser offers: kinds and endings. */ accept: string; onChange: (file: File | undefined) => void; hint?: string | undefined; error?: string | undefined };

/** One file from this machine, with its visible label above, hint and error under it. */
export function FileField({ label, accept, onChange, hint, error }: FileFieldProps) {
  const id = useId();
  return (
    <div className="field file-field">
      <label htmlFor={id}>{label}</label>
      <input id={id} className="input" type="file" accept={accept} aria-invalid={error !== undefined} aria-describedby={`${id}h ${id}e`} onChange={(event) => onChange(event.currentTarget.files?.[0])} />
      <p id={`${id}h`} className="hint" hidden={hint === undefined}>
        {hint}
      </p>
      <p id={`${id}e`} className="error" hidden={error === undefined}>
        {error}
      </p>
    </div>
  );
}
