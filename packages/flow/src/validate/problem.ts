/** Errors stop a flow from being published; warnings are told. */
export type Severity = 'error' | 'warning';

const errors = [
  'unreadable-file',
  'legacy-file',
  'newer-format',
  'wrong-shape',
  'reserved-key',
  'missing-start',
  'several-starts',
  'dangling-connection',
  'unknown-socket',
  'unreadable-reference',
  'unknown-action',
  'unknown-kind',
  'outside-loop',
] as const;

const warnings = [
  'no-trigger',
  'unknown-source',
  'unknown-event',
  'unreachable',
  'into-start',
  'duplicate-connection',
  'odd-id',
  'mixed-parts',
  'outside-part',
  'deprecated',
  'newer-version',
  'input-empty',
  'unknown-input',
  'wrong-type',
  'unknown-choice',
  'out-of-range',
  'too-long',
  'not-upstream',
  'unknown-output',
  'unknown-payload',
  'may-be-missing',
] as const;

export type ErrorCode = (typeof errors)[number];
export type WarningCode = (typeof warnings)[number];
export type ProblemCode = ErrorCode | WarningCode;

/** Something about a flow that a person should know, said in sentences. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** What, where, and what to do. */
  readonly message: string;
  /** The node to jump to. */
  readonly node?: string;
  /** The input, or the member of the document. */
  readonly field?: string;
  readonly socket?: string;
  /** The reference that cannot be trusted, as it stands in the document. */
  readonly reference?: string;
}

/** Where a problem is. */
export type Place = Pick<Problem, 'node' | 'field' | 'socket' | 'reference'>;

/** Makes an error. */
export const error = (code: ErrorCode, place: Place, message: string): Problem => ({
  code,
  severity: 'error',
  ...place,
  message,
});

/** Makes a warning. */
export const warning = (code: WarningCode, place: Place, message: string): Problem => ({
  code,
  severity: 'warning',
  ...place,
  message,
});
