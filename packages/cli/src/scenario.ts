import { manifests } from '@offhook/catalog';
import {
  problemLine,
  type RehearsalScenario,
  readScenario as readShape,
  type ShapeProblem,
} from '@offhook/rehearsal';
import { BadInput } from './output.ts';
import { readJson } from './read-file.ts';

/** Problems as lines of their own, for the end of a sentence. */
export const problemLines = (problems: readonly ShapeProblem[]): string =>
  problems.map((problem) => `\n  ${problemLine(problem)}`).join('');

/** Reads a scenario file; throws `BadInput` with a sentence per problem. */
export const readScenario = (file: string): RehearsalScenario => {
  const read = readShape(readJson(file), manifests);
  if ('scenario' in read) return read.scenario;
  throw new BadInput(`${file} is no scenario:${problemLines(read.problems)}`);
};
