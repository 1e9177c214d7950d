import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../launcher/places.mjs';

/** Every optional package named in the lock has its own entry; where one lacks, `npm ci` refuses though `npm install` works. */
export function checkLock() {
  const { packages } = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8'));
  const present = new Set(Object.keys(packages).map((place) => place.split('node_modules/').pop()));
  const broken = Object.entries(packages).flatMap(([place, entry]) =>
    Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => !present.has(name))
      .map((name) => `${place || 'package.json'} names ${name}, which has no entry in package-lock.json`),
  );
  return broken.length === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, text: broken.join('\n') };
}
