import { type Coverage, type TestResult, togetherOf } from '@offhook/rehearsal';

/** What became of one file of flow tests. */
export interface FileResult {
  readonly file: string;
  /** The flow's name. */
  readonly flow: string;
  readonly results: readonly TestResult[];
  readonly coverage: Coverage;
}

const share = ({ taken, all, percent }: Pick<Coverage, 'taken' | 'all' | 'percent'>): string =>
  `${taken} of ${all} sockets taken (${percent} %)`;

const failureLines = ({ failures }: TestResult): readonly string[] =>
  failures.flatMap(({ what, lines }) => [`      ${what}`, ...lines.map((line) => `      ${line}`)]);

const coverageLines = ({ sockets, ...coverage }: Coverage): readonly string[] => {
  const missed = sockets.filter(({ isConnected, times }) => isConnected && times === 0);
  const names = missed.map(({ node, socket }) => `${node}.${socket}`);
  return [
    `  ${share(coverage)}`,
    ...(names.length === 0 ? [] : [`    never: ${names.join(', ')}`]),
  ];
};

/** One file's tests for people to read. */
export const fileLines = ({ file, flow, results, coverage }: FileResult): string =>
  [
    `${flow} · ${file}`,
    ...results.flatMap((result) => [
      `  ${result.failures.length === 0 ? '✓' : '✗'} ${result.title}`,
      ...failureLines(result),
    ]),
    ...coverageLines(coverage),
    '',
  ]
    .map((line) => `${line}\n`)
    .join('');

const isPassed = ({ failures }: TestResult): boolean => failures.length === 0;

/** How many tests passed and failed. */
export const countsOf = (files: readonly FileResult[]) => {
  const all = files.flatMap(({ results }) => results);
  const passed = all.filter(isPassed).length;
  return { passed, failed: all.length - passed };
};

/** The last line. */
export const summaryLine = (files: readonly FileResult[]): string => {
  const { passed, failed } = countsOf(files);
  return `${passed} passed, ${failed} failed · ${share(togetherOf(files.map(({ coverage }) => coverage)))}\n`;
};

/** Everything, for programs to read; its shape changes only with the number in `offhookTestReport`. */
export const reportOf = (files: readonly FileResult[]) => ({
  offhookTestReport: 1,
  ...countsOf(files),
  coverage: togetherOf(files.map(({ coverage }) => coverage)),
  files: files.map(({ file, flow, results, coverage }) => ({
    file,
    flow,
    tests: results.map((result) => ({
      title: result.title,
      passed: isPassed(result),
      failures: result.failures,
    })),
    coverage,
  })),
});
