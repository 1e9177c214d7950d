import { useEffect, useRef, useState } from 'react';
import { Button } from '#web/ui/button.tsx';
import { useSay } from '#web/ui/language.tsx';
import { Select } from '#web/ui/select.tsx';
import type { ScanPage } from './pages.ts';
import { pageOfCamera } from './read-pages.ts';
import { LEAST_DPI, mostDpi, PAPERS, type Paper } from './resolution.ts';
import { scanText } from './text.ts';
import { useCamera } from './use-camera.ts';

type CameraProps = { paper: Paper; /** The number of the page that is taken again. */ again: number | undefined; onAgainNot: () => void; onPage: (page: ScanPage) => void };

/** A camera over the desk: what it sees, how sharp it can be, and the button that takes the page. */
export function Camera({ paper, again, onAgainNot, onPage }: CameraProps) {
  const t = useSay(scanText);
  const { stream, problem, devices, deviceId, choose } = useCamera();
  const video = useRef<HTMLVideoElement>(null);
  const [sees, setSees] = useState<{ width: number; height: number }>();
  useEffect(() => {
    if (video.current !== null) video.current.srcObject = stream ?? null;
  }, [stream]);
  const capture = () => {
    if (video.current !== null) void pageOfCamera(video.current).then(onPage);
  };
  if (problem !== undefined) {
    return (
      <p className="notice warn" role="alert">
        {t(problem)}
      </p>
    );
  }
  const dpi = sees === undefined ? undefined : mostDpi(sees, PAPERS[paper]);
  return (
    <div className="stack tight">
      {devices.length > 1 ? <Select label={t('device')} choices={devices.map((device, index) => ({ id: device.deviceId, label: device.label || t('deviceNo', { no: index + 1 }) }))} value={deviceId} onChange={choose} /> : null}
      <video ref={video} className="scan-camera" autoPlay muted playsInline aria-label={t('cameraPicture')} onLoadedMetadata={(event) => setSees({ width: event.currentTarget.videoWidth, height: event.currentTarget.videoHeight })} />
      {sees === undefined || dpi === undefined ? null : <p className={dpi < LEAST_DPI ? 'file-refused' : 'small'}>{t('cameraSees', { ...sees, dpi })}</p>}
      {sees === undefined ? null : (
        <div className="row">
          <Button onPress={capture}>{again === undefined ? t('capture') : t('captureAgain', { no: again })}</Button>
          {again === undefined ? null : (
            <Button look="quiet" onPress={onAgainNot}>
              {t('againNot')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
