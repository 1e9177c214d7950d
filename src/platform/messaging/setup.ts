import type { Messaging } from '#platform/context.ts';
import { isThisMachine, type MessagingSettings } from '#platform/messaging/settings.ts';

/** What an installation's ways out are. A demonstration sends nothing: each way writes into a file, unless it is set and leads to this machine. */
export function setupOf({ mail, sms, quiet }: MessagingSettings, demo: boolean): Messaging {
  const way = (host: string | undefined) => {
    if (demo) return host !== undefined && isThisMachine(host) ? 'real' : 'paper';
    return host === undefined ? 'none' : 'real';
  };
  return { email: way(mail?.host), sms: way(sms === undefined ? undefined : new URL(sms.url).hostname), quiet };
}

/** The secret of messages; a demonstration, which nobody else reaches, has one that everybody may know. */
export function messageSecretOf({ secret }: MessagingSettings, demo: boolean): string | undefined {
  return secret ?? (demo ? 'ban-trinh-dien-khong-gui-tin-that-0000' : undefined);
}
