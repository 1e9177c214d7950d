type Offered = { readonly channels: readonly { readonly channel: string; readonly fee: { readonly kind: string } }[] };

/** True when the catalogue says of every way of filing online that it costs nothing; silence is not "free" (domain trap 52). */
export function freeOnline({ channels }: Offered): boolean {
  const online = channels.filter(({ channel }) => channel === 'online');
  return online.length > 0 && online.every(({ fee }) => fee.kind === 'free');
}
