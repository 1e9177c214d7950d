import { readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { inspectContent } from './inspect-content.ts';

// A thread of its own for one content: what it costs is bounded from outside, and whatever it does ends with it.
const { path, limits } = workerData;
parentPort?.postMessage(await inspectContent(await readFile(path), limits));
