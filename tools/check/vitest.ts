import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { run } from '../workspace/run.ts';

/** How the tests of one file went. */
export interface FileResult {
  /** From the repository's root. */
  readonly path: string;
  readonly passed: number;
  /** One entry per failed test: its title and why. */
  readonly failures: readonly string[];
}

/** How a run of vitest went. */
export interface TestResult {
  readonly passed: number;
  readonly failed: number;
  readonly files: readonly FileResult[];
  /** What vitest printed. */
  readonly output: string;
}

/** Which tests to run; all where nothing is said. */
export interface Choice {
  readonly projects?: readonly string[];
  /** Projects to leave out. */
  readonly without?: readonly string[];
  /** Paths, or options of vitest that narrow the run. */
  readonly filters?: readonly string[];
  readonly onOutput?: (text: string) => void;
}

interface Report {
  readonly success: boolean;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message?: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages?: readonly string[];
    }[];
  }[];
}

const fileResult =
  (root: string) =>
  ({ name, status, message, assertionResults }: Report['testResults'][number]): FileResult => {
    const path = relative(root, name).replaceAll('\\', '/');
    const failures = assertionResults
      .filter((test) => test.status === 'failed')
      .map((test) => `${path}: ${test.fullName}\n${test.failureMessages?.join('\n') ?? ''}`);
    const broken =
      status === 'failed' && failures.length === 0 ? [`${path}: ${message ?? ''}`] : [];
    const passed = assertionResults.filter((test) => test.status === 'passed').length;
    return { path, passed, failures: [...failures, ...broken] };
  };

const summary = (files: readonly FileResult[], output: string, success: boolean): TestResult => {
  const passed = files.reduce((sum, file) => sum + file.passed, 0);
  const counted = files.reduce((sum, file) => sum + file.failures.length, 0);
  // An error outside of any test, and a run without tests, fail too.
  const failed = counted === 0 && (!success || passed === 0) ? 1 : counted;
  return { passed, failed, files, output };
};

/** Runs vitest once and counts; a run that breaks off counts as one failure. */
export const runTests = async (root: string, choice: Choice = {}): Promise<TestResult> => {
  const folder = mkdtempSync(join(tmpdir(), 'offhook-tests-'));
  const report = join(folder, 'report.json');
  const { projects = [], without = [], filters = [], onOutput } = choice;
  const args = [
    'run',
    ...filters,
    ...projects.map((project) => `--project=${project}`),
    ...without.map((project) => `--project=!${project}`),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  try {
    const { code, output } = await run(root, 'vitest', args, onOutput);
    const { testResults, success }: Report = JSON.parse(readFileSync(report, 'utf8'));
    return summary(testResults.map(fileResult(root)), output, success && code === 0);
  } catch (error) {
    const path = 'vitest';
    const reason = `vitest gave no report: ${error instanceof Error ? error.message : String(error)}`;
    return {
      passed: 0,
      failed: 1,
      files: [{ path, passed: 0, failures: [reason] }],
      output: reason,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
