import { useEffect, useState } from 'react';
import { quietly } from '#web/parts/kept.ts';

const REMEMBERED = 'motcua.quet.mayAnh';
/** The most a camera of a desk gives; the browser takes the nearest it has. */
const WANTED = { width: { ideal: 4096 }, height: { ideal: 3072 }, facingMode: { ideal: 'environment' } } as const;

type CameraProblem = 'cameraRefused' | 'cameraNone' | 'cameraUnsafe';
type Camera = { readonly stream: MediaStream | undefined; readonly problem: CameraProblem | undefined; readonly devices: readonly MediaDeviceInfo[]; readonly deviceId: string | undefined; readonly choose: (id: string) => void };

/** A camera as long as the component stands; the one chosen is remembered on this device. Off means off: its light goes out. */
export function useCamera(): Camera {
  const [wanted, setWanted] = useState(rememberedCamera);
  const [stream, setStream] = useState<MediaStream>();
  const [problem, setProblem] = useState<CameraProblem>();
  const [devices, setDevices] = useState<readonly MediaDeviceInfo[]>([]);
  useEffect(() => {
    let left = false;
    let opened: MediaStream | undefined;
    const end = () => opened?.getTracks().forEach((track) => track.stop());
    void (async () => {
      try {
        opened = await openCamera(wanted);
        if (left) return end();
        setStream(opened);
        setProblem(undefined);
        setDevices((await navigator.mediaDevices.enumerateDevices()).filter(({ kind }) => kind === 'videoinput'));
      } catch (error) {
        if (!left) setProblem(problemOf(error));
      }
    })();
    return () => {
      left = true;
      end();
    };
  }, [wanted]);
  const choose = (id: string) => {
    quietly(() => localStorage.setItem(REMEMBERED, id));
    setWanted(id);
  };
  return { stream, problem, devices, deviceId: stream?.getVideoTracks()[0]?.getSettings().deviceId, choose };
}

async function openCamera(deviceId: string | undefined): Promise<MediaStream> {
  if (!('mediaDevices' in navigator)) throw new DOMException('no camera over http', 'SecurityError');
  try {
    return await navigator.mediaDevices.getUserMedia({ video: { ...WANTED, ...(deviceId === undefined ? {} : { deviceId: { exact: deviceId } }) }, audio: false });
  } catch (error) {
    // The remembered one was unplugged: any other will do.
    if (deviceId === undefined || !(error instanceof DOMException) || error.name !== 'OverconstrainedError') throw error;
    return navigator.mediaDevices.getUserMedia({ video: WANTED, audio: false });
  }
}

function problemOf(error: unknown): CameraProblem {
  if (!(error instanceof DOMException)) return 'cameraNone';
  if (error.name === 'SecurityError') return 'cameraUnsafe';
  return error.name === 'NotAllowedError' ? 'cameraRefused' : 'cameraNone';
}

function rememberedCamera(): string | undefined {
  try {
    return localStorage.getItem(REMEMBERED) ?? undefined;
  } catch {
    return undefined;
  }
}
