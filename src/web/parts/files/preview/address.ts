import { useEffect, useMemo } from 'react';

/** An address of bytes in this page's memory, as long as the component stands. */
export function useAddress(bytes: ArrayBuffer, type: string): string {
  const address = useMemo(() => URL.createObjectURL(new Blob([bytes], { type })), [bytes, type]);
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return address;
}
