import { runNodeCaptured } from '../launcher/child.mjs';
import { buildWeb } from '../launcher/build.mjs';
import { nodePackageBin } from '../launcher/places.mjs';
import { checkLock } from './lock-check.mjs';
import { runVitest } from './vitest.mjs';

const PASSED = { passed: 1, failed: 0 };

/**
 * The parts of npm test in order. Each answers how many passed and failed, and what to read when something did. Those of `one` core only look at
 * the tree and go side by side; the others use two by themselves.
 */
export const PARTS = [
  { name: 'lock', cores: 'one', run: checkLock },
  { name: 'types', cores: 'one', run: () => tool('typescript', 'bin/tsc', typing('tsconfig.json')) },
  { name: 'web-types', cores: 'one', run: () => tool('typescript', 'bin/tsc', typing('tsconfig.web.json')) },
  { name: 'lint', cores: 'one', run: () => tool('oxlint', 'bin/oxlint', ['--deny-warnings', '--format', 'unix', 'src', 'test', 'bench', 'scripts']) },
  { name: 'imports', cores: 'one', run: () => tool('dependency-cruiser', 'bin/dependency-cruiser.mjs', ['--config', '.dependency-cruiser.mjs', '--output-type', 'err', 'src']) },
  { name: 'unused', cores: 'one', run: () => tool('knip', 'bin/knip.js', ['--no-progress']) },
  { name: 'build', run: build },
  { name: 'unit', run: () => runVitest('unit') },
  { name: 'house', run: () => runVitest('house') },
  { name: 'database', run: () => runVitest('database') },
  { name: 'story', run: () => runVitest('story') },
  { name: 'e2e', run: () => runVitest('e2e') },
  { name: 'launch', run: () => runVitest('launch') },
];

// What tsc learned last time stays in test-output, so that it looks again only at what changed.
function typing(project) {
  return ['-p', project, '--noEmit', '--incremental', '--tsBuildInfoFile', `test-output/${project}.tsbuildinfo`];
}

async function tool(name, file, args) {
  const { code, text } = await runNodeCaptured([nodePackageBin(name, file), ...args]);
  return code === 0 ? PASSED : { passed: 0, failed: 1, text };
}

async function build() {
  await buildWeb();
  return PASSED;
}
