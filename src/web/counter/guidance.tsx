import { GUIDANCE_TOPICS } from '#modules/reception/rules/counter.ts';
import type { GuidanceTopic } from '#modules/reception/rules/counter.ts';
import { useState } from 'react';
import { answer, api } from '#web/api/client.ts';
import { useAct } from '#web/parts/act.ts';
import { RefusalNotice } from '#web/parts/refusal-notice.tsx';
import { Button } from '#web/ui/button.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { useSay } from '#web/ui/language.tsx';
import { useAnnounce } from '#web/ui/live.tsx';
import { SegmentedChoice } from '#web/ui/segmented-choice.tsx';
import { counterText } from './text.ts';

/** Guidance without a dossier in three keys: open, the digit of the topic, Enter. */
export function GuidanceDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
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
    <Dialog
      title={t('guideTitle')}
      open={open}
      onClose={onClose}
      onMain={act}
      actions={
        <>
          <Button look="main" keys="↵" onPress={act} pending={record.isPending}>
            {t('guideRecord')}
          </Button>
          <Button look="quiet" keys="Esc" onPress={onClose}>
            {t('cancel')}
          </Button>
        </>
      }
    >
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
      <RefusalNotice error={record.error} />
    </Dialog>
  );
}
