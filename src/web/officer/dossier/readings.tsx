import { useQuery } from '@tanstack/react-query';
import { answer, api } from '#web/api/client.ts';
import { Card, Facts } from '#web/ui/card.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { dayShort } from '#web/ui/show.ts';
import type { Dossier } from './questions.ts';
import { dossierText } from './text.ts';
import { roomWords } from './words.ts';

const TONES = { early: 'ok', onTime: 'ok', late: 'late' } as const;

/** How the same clock reads under the three rules, once a request for papers makes them differ. */
export function Readings({ dossier }: { dossier: Dossier }) {
  const t = useSay(dossierText);
  const word = useSayCode(roomWords);
  const asked = useQuery({
    queryKey: ['getDossierReadings', dossier.id, dossier.version],
    enabled: dossier.supplementCount > 0 && dossier.due !== null,
    queryFn: () => answer(api.GET('/api/dossiers/{id}/readings', { params: { path: { id: dossier.id } } })),
  });
  if (asked.data === undefined) return null;
  const { subtractedDay, restarting, subtracting, index766 } = asked.data;
  const mark = (outcome: keyof typeof TONES) => <Chip tone={TONES[outcome]}>{word(`calendar.${outcome}`)}</Chip>;
  return (
    <Card title={t('readings')}>
      <Facts
        facts={[
          [t('reading.restarting'), mark(restarting)],
          [t('reading.subtracting', { day: dayShort(subtractedDay) }), mark(subtracting)],
          [t('reading.index766'), mark(index766)],
        ]}
      />
    </Card>
  );
}
