const marker = Symbol.for('offhook.action-error');

/** A failure that a flow may answer; anything else thrown is a bug and ends the run. */
export class ActionError extends Error {
  readonly [marker] = true;
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ActionError';
    this.code = code;
  }

  /** Tells an ActionError also across copies of this package, where `instanceof` fails. */
  static is(error: unknown): error is ActionError {
    return typeof error === 'object' && error !== null && marker in error;
  }
}
