import { useState } from 'react';
import { useSay } from '#web/ui/language.tsx';
import { ErrorState } from '#web/ui/states.tsx';
import { filesText } from '../text.ts';
import { useAddress } from './address.ts';
import { ViewFrame } from './view-frame.tsx';

/** A picture as large as its frame, or larger. */
export function ImageView({ bytes, type, name }: { bytes: ArrayBuffer; type: string; name: string }) {
  const t = useSay(filesText);
  const address = useAddress(bytes, type);
  const [broken, setBroken] = useState(false);
  if (broken) return <ErrorState title={t('unreadable')} how={t('unreadableHow')} />;
  return <ViewFrame>{(zoom) => <img src={address} alt={t('picture', { name })} style={{ width: `${zoom * 100}%` }} onError={() => setBroken(true)} />}</ViewFrame>;
}
