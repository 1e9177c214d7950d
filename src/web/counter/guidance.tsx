import { GUIDANCE_TOPICS } from '#modules/reception/rules/counter.ts';
import type { GuidanceTopic } from '#modules/reception/rules/counter.ts';
import { useState } from 'react';
import { answer, api } from '#web/api/client.ts';
import { useAct } from '#web/parts/act.ts';
import { ActDialog } from '#web/parts/asking/act-dialog.tsx';
import { useSay } from '#web/ui/language.tsx';
import { useAnnounce } from '#web/ui/live.tsx';
import { SegmentedChoice } from '#web/ui/segmented-choice.tsx';
import { counterText } from './text.ts';

/** Guidance without a dossier in three keys: open, the digit of the topic, Enter. */
export function GuidanceDialog({ onClose }: { onClose: () => void }) {
  const t = useSay(counterText);
  const announce = useAnnounce();
  const [topic, setTopic] = useState<GuidanceTopic>('procedure');
  const record = useAct(
    (input: { topic: GuidanceTopic; visit: string }, key: string) => answer(api.POST('/api/guidance', { body: { topic: input.topic }, headers: { 'Idempotency-Key': key } })),
    {
      changes: ['getCounterDay'],
      onDone: () => {
        announce(t('guideDone'));
        onClose();
      },
    },
  );
  const act = () => record.mutate({ topic, visit: crypto.randomUUID() });
  return (
    <ActDialog title={t('guideTitle')} main={t('guideRecord')} keys="↵" act={record} onMain={act} onClose={onClose}>
      <p>{t('guideAbout')}</p>
      <div
        onKeyDownCapture={(event) => {
          if (event.key !== 'Enter' || event.ctrlKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          event.stopPropagation();
          act();
        }}
      >
        <SegmentedChoice label={t('guideAbout')} tall autoFocus segments={GUIDANCE_TOPICS.map((id) => ({ id, label: t(`topic.${id}`) }))} value={topic} onChange={setTopic} />
      </div>
    </ActDialog>
  );
}
