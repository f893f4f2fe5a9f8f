/** What is wrong at one place of an input, as zod says it. */
interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

const isIssue = (value: unknown): value is Issue & { readonly errors?: unknown } =>
  typeof value === 'object' && value !== null && 'path' in value && Array.isArray(value.path);

/** Where several shapes are allowed, zod lists what is wrong with each: the one that got deepest is meant. */
const deepest = (branches: unknown): Issue | undefined => {
  if (!Array.isArray(branches)) return undefined;
  const issues = branches.flat().filter(isIssue).map(mostExact);
  return issues.sort((a, b) => b.path.length - a.path.length)[0];
};

const mostExact = (issue: Issue & { readonly errors?: unknown }): Issue => {
  const inner = deepest(issue.errors);
  return inner === undefined || inner.path.length === 0
    ? issue
    : { path: [...issue.path, ...inner.path], message: inner.message };
};

const place = (path: readonly PropertyKey[]): string =>
  path
    .map((step, index) => {
      if (typeof step === 'number') return `[${step}]`;
      return index === 0 ? String(step) : `.${String(step)}`;
    })
    .join('');

const lowered = (text: string): string =>
  text.replace(/^Invalid input: /, '').replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());

/** What a validator of Fastify hands on of an issue. */
interface Validation {
  readonly instancePath: string;
  readonly message?: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** One sentence for a person about the first things that are wrong, at most three. */
export const sentenceOf = (validations: readonly Validation[]): string => {
  const parts = validations.slice(0, 3).map(({ instancePath, message = '', params }) => {
    const path = instancePath
      .split('/')
      .slice(1)
      .filter((step) => step !== '')
      .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
    const issue = mostExact({ path, message, errors: params.errors });
    const where = place(issue.path);
    return where === '' ? lowered(issue.message) : `${where}: ${lowered(issue.message)}`;
  });
  const more = validations.length > 3 ? `; and ${validations.length - 3} more` : '';
  return `${parts.join('; ')}${more}.`;
};
