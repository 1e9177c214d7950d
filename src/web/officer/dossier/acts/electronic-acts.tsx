import { answer, api } from '#web/api/client.ts';
import type { Dossier } from '../questions.ts';
import { FieldsAct } from './fields-act.tsx';
import { about } from './move-act.ts';
import type { Acting } from './move-act.ts';
import { actText } from './text.ts';
import { useSay } from '#web/ui/language.tsx';

/** The competent unit takes over what has no papers to sign for. */
export function TakeOverAct(acting: Acting) {
  const t = useSay(actText);
  return <FieldsAct {...acting} fields={[]} send={(_values, key) => takeOver(acting.dossier, key)} note={<p className="notice">{t('takeOverNote')}</p>} />;
}

/** The result goes to the citizen's list as a file. */
export function SendResultAct(acting: Acting) {
  const t = useSay(actText);
  return <FieldsAct {...acting} fields={[]} send={(_values, key) => sendResult(acting.dossier, key)} note={<p className="notice">{t('sendResultNote')}</p>} />;
}

/** True for a dossier that came online and of which nobody holds a paper. */
export function isElectronic({ channel, custody }: Dossier): boolean {
  return channel === 'online' && custody.length === 0;
}

async function takeOver(dossier: Dossier, key: string): Promise<Dossier> {
  return (await answer(api.POST('/api/submissions/{id}/take-over', { ...about(dossier, key), body: { expectedVersion: dossier.version } }))).dossier;
}

async function sendResult(dossier: Dossier, key: string): Promise<Dossier> {
  return (await answer(api.POST('/api/submissions/{id}/send-result', { ...about(dossier, key), body: { expectedVersion: dossier.version } }))).dossier;
}
