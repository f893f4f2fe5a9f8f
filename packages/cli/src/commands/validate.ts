import { manifests } from '@offhook/catalog';
import { type Problem, validate } from '@offhook/flow';
import { BadInput, type ExitCode, type Output } from '../output.ts';
import { readEitherFormat } from '../read-file.ts';

/** A problem of the flow, or that there is none to speak of. */
type Told = Omit<Problem, 'code'> & { readonly code: Problem['code'] | 'unreadable' };

const placeOf = ({ node, socket, field }: Told): string =>
  [node, socket ?? field].filter((part) => part !== undefined).join('.') || 'flow';

const line = (problem: Told): string =>
  `${problem.severity.padEnd(7)} ${placeOf(problem)}: ${problem.message} [${problem.code}]\n`;

const problemsOf = (file: string): readonly Told[] => {
  try {
    return validate(readEitherFormat(file), manifests);
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    return [{ code: 'unreadable', severity: 'error', message: error.message }];
  }
};

/** Checks a flow of either format; 1 where there are errors. */
export const validateCommand = (
  file: string,
  options: { readonly json?: boolean },
  { out }: Output,
): ExitCode => {
  const problems = problemsOf(file);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (options.json === true) {
    out(`${JSON.stringify(problems, undefined, 2)}\n`);
  } else {
    for (const problem of problems) out(line(problem));
    out(`${errors} errors, ${problems.length - errors} warnings\n`);
  }
  return errors > 0 ? 1 : 0;
};
