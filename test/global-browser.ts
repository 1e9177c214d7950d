import sparticuz from '@sparticuz/chromium';

/** Unpacks the browser once, before two test files ask for it at the same moment. */
export async function setup(): Promise<void> {
  await sparticuz.executablePath();
}
