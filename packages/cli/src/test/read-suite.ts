import { dirname, resolve } from 'node:path';
import type { RehearsalScenario, TestSuite } from '@offhook/rehearsal';
import { readFlowTests } from '@offhook/rehearsal';
import { BadInput } from '../output.ts';
import { nameOfFile, readEitherFormat, readJson } from '../read-file.ts';
import { problemLines, readScenario } from '../scenario.ts';
import { flowBeside } from './find-tests.ts';

/** Reads a file of flow tests and the files that it names, which are beside it; throws `BadInput`. */
export const readSuite = (file: string): TestSuite => {
  const read = readFlowTests(readJson(file));
  if ('problems' in read) {
    throw new BadInput(`${file} holds no flow tests:${problemLines(read.problems)}`);
  }
  const { flow, scenario = {}, calls = {}, tests } = read.tests;
  const beside = (name: string): string => resolve(dirname(file), name);
  const flowFile = flow === undefined ? flowBeside(file) : beside(flow);
  const given =
    typeof scenario === 'string' ? readScenario(beside(scenario)) : (scenario as RehearsalScenario); // cast: undefined members of the schema are absent ones after JSON
  return {
    flow: readEitherFormat(flowFile),
    called: nameOfFile(flowFile),
    scenario: given,
    flows: new Map(
      Object.entries(calls).map(([name, path]) => [name, readEitherFormat(beside(path))]),
    ),
    tests,
  };
};
