import { messages as dossierWords } from '#modules/dossier/messages.ts';
import { useLanguage, useSayCode } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import type { Tone } from '#web/ui/mark.tsx';

const TONES: Readonly<Record<number, Tone>> = { 3: 'quiet', 5: 'warn', 6: 'warn', 7: 'warn', 8: 'quiet', 9: 'ok', 10: 'ok' };

type StatusMarkProps = { status: number; statusName: { readonly vi: string; readonly en: string }; stage: string | null };

/** The national status with its number, and the stage inside it when the status alone does not say it. */
export function StatusMark({ status, statusName, stage }: StatusMarkProps) {
  const { language } = useLanguage();
  const word = useSayCode(dossierWords);
  const waits = stage === 'coSign';
  return (
    <Chip tone={waits ? 'warn' : (TONES[status] ?? 'plain')}>
      {status} · {statusName[language]}
      {stage === null || stage === 'examination' ? '' : ` · ${word(`dossier.stage.${stage}`)}`}
    </Chip>
  );
}
