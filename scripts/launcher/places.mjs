import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** The Node that npm brought; everything but the launcher runs on it. */
export const PINNED_NODE = path.join(ROOT, 'node_modules/node/bin/node');

/** A file of an installed package. */
export function nodePackageBin(name, file) {
  return path.join(ROOT, 'node_modules', name, file);
}
