import type { z } from 'zod/mini';
import { readPath } from '../reference.ts';
import { error, type Problem } from '../validate/problem.ts';
import { pathWords, placeAt } from './reserved-key.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly (string | number)[];

/** What is wrong, and where. */
interface Fault {
  readonly path: Path;
  /** Ends the sentence that begins with the place. */
  readonly saying: string;
}

const kindOf = (value: unknown): string => {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  const type = typeof value;
  if (type === 'string') return 'a text';
  return type === 'object' ? 'an object' : `a ${type}`;
};

const expected: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list of two numbers',
  object: 'an object',
  record: 'an object',
  undefined: 'absent',
};

const valueForms = ['value', 'ref', 'template', 'record', 'list'];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Which branch of a union the writer meant; undefined where the document does not tell. */
const meant = (path: Path, value: unknown): number | undefined => {
  if (!isRecord(value)) return undefined;
  if (path.length === 2 && path[0] === 'nodes') {
    const [action, kind] = ['action', 'kind'].map((key) => value[key] !== undefined);
    if (action === kind) return undefined;
    return action ? 0 : 1;
  }
  const [form, ...others] = Object.keys(value);
  const at = valueForms.indexOf(form ?? '');
  return at === -1 || others.length > 0 ? undefined : at;
};

const unionSaying = (path: Path, value: unknown): string => {
  if (path.length === 2 && path[0] === 'nodes') {
    if (!isRecord(value)) return `must be an object, and is ${kindOf(value)}`;
    return 'must have either an action or a kind, and not both';
  }
  const forms = valueForms.map((form) => `{"${form}": …}`).join(', ');
  return `must be one of ${forms}, and nothing beside it`;
};

const sayingOf = (issue: Issue, value: unknown): string => {
  switch (issue.code) {
    case 'invalid_type': {
      const wanted = expected[issue.expected] ?? issue.expected;
      const found = kindOf(value);
      return found === 'missing'
        ? `is missing; it must be ${wanted}`
        : `must be ${wanted}, and is ${found}`;
    }
    case 'invalid_value':
      return `must be ${issue.values.map((word) => JSON.stringify(word)).join(' or ')}, and is ${JSON.stringify(value) ?? 'missing'}`;
    case 'too_small':
      if (issue.origin === 'string') return 'must not be empty';
      return issue.origin === 'array'
        ? 'must hold two numbers'
        : `must be at least ${issue.minimum}`;
    case 'too_big':
      return issue.origin === 'array'
        ? 'must hold two numbers'
        : `must be at most ${issue.maximum}`;
    case 'unrecognized_keys':
      return `must not have ${issue.keys.map((key) => `"${key}"`).join(', ')}`;
    default:
      return `is not right (${issue.message})`;
  }
};

const faultsOf = (issue: Issue, document: unknown, above: Path): readonly Fault[] => {
  const path = [
    ...above,
    ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key)),
  ];
  const value = readPath(document, path);
  if (issue.code !== 'invalid_union') return [{ path, saying: sayingOf(issue, value) }];
  const branch = meant(path, value);
  const issues = branch === undefined ? undefined : issue.errors[branch];
  return issues === undefined
    ? [{ path, saying: unionSaying(path, value) }]
    : issues.flatMap((inner) => faultsOf(inner, document, path));
};

/** Turns what the schema found into sentences with the place. */
export const shapeProblems = (issues: readonly Issue[], document: unknown): readonly Problem[] =>
  issues
    .flatMap((issue) => faultsOf(issue, document, []))
    .map(({ path, saying }) =>
      error('wrong-shape', placeAt(path), `"${pathWords(path)}" ${saying}.`),
    );
