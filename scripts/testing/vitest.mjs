import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runNodeCaptured } from '../launcher/child.mjs';
import { ROOT, nodePackageBin } from '../launcher/places.mjs';

const OUTPUT = path.join(ROOT, 'test-output');

/** Runs one project of vitest.config.ts, or of it the files whose path holds one of these words; its whole output stays in test-output/<project>.log. */
export async function runVitest(project, files = []) {
  mkdirSync(OUTPUT, { recursive: true });
  const report = path.join(OUTPUT, `${project}.json`);
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code, text } = await runNodeCaptured([nodePackageBin('vitest', 'vitest.mjs'), 'run', '--project', project, ...files, ...reporters]);
  writeFileSync(path.join(OUTPUT, `${project}.log`), text);
  return { ...count(report, code), text };
}

// A file that cannot even load has no tests of its own to fail: it counts as one. So does an error outside every test.
function count(report, code) {
  const { testResults, numPassedTests, numFailedTests, numPendingTests } = readReport(report);
  const brokenFiles = testResults.filter((file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'));
  const failed = numFailedTests + brokenFiles.length;
  return { passed: numPassedTests, failed: code !== 0 && failed === 0 ? 1 : failed, skipped: numPendingTests };
}

function readReport(report) {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return { testResults: [], numPassedTests: 0, numFailedTests: 0, numPendingTests: 0 };
  }
}
