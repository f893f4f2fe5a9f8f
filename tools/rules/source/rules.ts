import { casts, noAny } from './casts.ts';
import { silencedChecks, unfinishedWork } from './comments.ts';
import { registration } from './elements.ts';
import { swallowedErrors } from './errors.ts';
import { docComments, namedExports } from './exports.ts';
import { length } from './length.ts';
import { names } from './names.ts';
import type { SourceRule } from './source-rule.ts';
import { honestTests } from './tests.ts';
import { lentTime, noTimedTests } from './time.ts';

/** What the house asks of every source file, beyond what linters know. */
export const sourceRules: readonly SourceRule[] = [
  casts,
  docComments,
  honestTests,
  length,
  lentTime,
  namedExports,
  names,
  noAny,
  noTimedTests,
  registration,
  silencedChecks,
  swallowedErrors,
  unfinishedWork,
];
