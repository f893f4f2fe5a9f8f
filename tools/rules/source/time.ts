import ts from 'typescript';
import { layerOf } from '../../workspace/packages.ts';
import { nodesOf, type Source, type SourceRule } from './source-rule.ts';

const pure = new Set(['contract', 'flow', 'import-cti', 'runtime', 'action', 'source', 'testing']);
const timed = new Set([
  'auditTime',
  'bufferTime',
  'debounceTime',
  'delay',
  'interval',
  'sampleTime',
  'throttleTime',
  'timeInterval',
  'timeout',
  'timer',
  'timestamp',
  'windowTime',
]);

/** The local names of rxjs's time operators in a file. */
const timedNames = (source: Source): ReadonlySet<string> => {
  const names = nodesOf(source, ts.isImportDeclaration)
    .filter(({ moduleSpecifier }) => /^['"]rxjs/.test(moduleSpecifier.getText()))
    .flatMap(({ importClause }) => {
      const bindings = importClause?.namedBindings;
      return bindings !== undefined && ts.isNamedImports(bindings) ? [...bindings.elements] : [];
    })
    .filter(({ name, propertyName }) => timed.has((propertyName ?? name).text))
    .map(({ name }) => name.text);
  return new Set(names);
};

/** Pure layers take their time from the lent clock, so that a test can turn it. */
export const lentTime: SourceRule = {
  name: 'lent-time',
  check: (source) => {
    if (!pure.has(layerOf(source.path) ?? '') || source.path.endsWith('.test.ts')) return [];
    const names = timedNames(source);
    return nodesOf(source, ts.isCallExpression)
      .filter(({ expression }) => ts.isIdentifier(expression) && names.has(expression.text))
      .filter(
        (call) => !call.arguments.some((argument) => argument.getText().includes('scheduler')),
      )
      .map((at) => ({ at, message: 'Hand it the lent `clock.scheduler`, or use `clock.timer`.' }));
  },
};

const stopwatch = /^(performance\.(now|measure)|process\.hrtime(\.bigint)?|console\.time)$/;

const isExpectation = ({ expression }: ts.CallExpression): boolean =>
  ts.isIdentifier(expression) && expression.text === 'expect';

/** Speed is measured in benchmarks; a test that reads a stopwatch fails on a busy machine. */
export const noTimedTests: SourceRule = {
  name: 'timed-tests',
  check: (source) => {
    if (!source.path.endsWith('.test.ts')) return [];
    return nodesOf(source, ts.isCallExpression)
      .filter(
        (call) =>
          stopwatch.test(call.expression.getText()) ||
          (isExpectation(call) && /\bDate\.now\(/.test(call.getText())),
      )
      .map((at) => ({
        at,
        message: 'Measure in benchmarks/; a test asserts what happens, not how fast.',
      }));
  },
};
