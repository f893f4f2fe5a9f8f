import { manifests } from '@offhook/catalog';
import { coverageOf, runFlowTests, togetherOf } from '@offhook/rehearsal';
import { BadInput, type ExitCode, type Output } from '../output.ts';
import { units } from '../run/play.ts';
import { findTests } from '../test/find-tests.ts';
import { readSuite } from '../test/read-suite.ts';
import { countsOf, type FileResult, fileLines, reportOf, summaryLine } from '../test/told.ts';

export interface TestOptions {
  readonly json?: boolean;
  /** The lowest share of sockets that must be taken, in percent. */
  readonly coverage?: string;
}

const runFile = async (file: string): Promise<FileResult> => {
  const suite = readSuite(file);
  const results = await runFlowTests(suite, units);
  const traces = results.map(({ trace }) => trace);
  const flow = suite.flow.name || suite.called;
  return { file, flow, results, coverage: coverageOf(suite.flow, traces, manifests) };
};

const lowest = (text: string | undefined): number => {
  const percent = Number(text ?? 0);
  if (percent >= 0 && percent <= 100) return percent;
  throw new BadInput(`--coverage ${text} is no percentage. Write a number from 0 to 100.`);
};

/** Runs the flow tests of folders in virtual time; 2 where one fails or too few sockets are taken. */
export const testCommand = async (
  places: readonly string[],
  options: TestOptions,
  { out, err }: Output,
): Promise<ExitCode> => {
  const wanted = lowest(options.coverage);
  const files: FileResult[] = [];
  for (const file of findTests(places)) {
    const result = await runFile(file);
    files.push(result);
    if (options.json !== true) out(fileLines(result));
  }
  if (options.json === true) out(`${JSON.stringify(reportOf(files), undefined, 2)}\n`);
  else out(summaryLine(files));
  const { percent } = togetherOf(files.map(({ coverage }) => coverage));
  if (percent < wanted)
    err(`Only ${percent} % of the sockets are taken; ${wanted} % are wanted.\n`);
  return countsOf(files).failed > 0 || percent < wanted ? 2 : 0;
};
