let voice = process.stdout;

/** Where sentences go: standard error for commands whose output is data. */
export function speakOn(stream) {
  voice = stream;
}

/** One sentence in both languages. */
export function say(vi, en) {
  voice.write(`           ${vi} · ${en}\n`);
}

/** Says a step, does it, and says how long it took. */
export async function step(vi, en, work) {
  say(`${vi} …`, `${en} …`);
  const began = Date.now();
  const result = await work();
  voice.write(`  ${((Date.now() - began) / 1000).toFixed(1).padStart(5)} s  xong · done\n`);
  return result;
}

/** An end with a sentence instead of a stack. */
export class Stop extends Error {
  constructor(vi, en) {
    super(en);
    this.vi = vi;
    this.en = en;
  }
}
