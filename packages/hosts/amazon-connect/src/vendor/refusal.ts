import { ActionError } from '@offhook/contract';

interface Told {
  readonly type?: string;
  readonly message?: string;
}

const codes: readonly (readonly [pattern: RegExp, code: string])[] = [
  [/InvalidState|InvalidContactState/i, 'wrong-state'],
  [/NotFound|StateError/i, 'not-found'],
  [/UnsupportedDestination|BadEndpoint|DialableCountry/i, 'not-dialable'],
  [/AccessDenied|Unauthorized|Forbidden/i, 'not-allowed'],
  [/LimitExceeded|Throttl|TooMany/i, 'limit-exceeded'],
  [/InvalidParameter|Validation|ValueError/i, 'invalid-input'],
];

const textOf = (told: unknown): string | undefined =>
  typeof told === 'string' && told !== '' ? told : undefined;

const fromRecord = (told: object): Told => {
  const type = textOf(Reflect.get(told, 'type')) ?? textOf(Reflect.get(told, 'name'));
  const message = textOf(Reflect.get(told, 'message'));
  return { ...(type !== undefined && { type }), ...(message !== undefined && { message }) };
};

/** The vendor sends errors as JSON text, as plain text, as an Error, or as the name of a state. */
const readError = (told: unknown): Told => {
  if (typeof told === 'object' && told !== null) return fromRecord(told);
  if (typeof told !== 'string') return {};
  try {
    const parsed: unknown = JSON.parse(told);
    if (typeof parsed === 'object' && parsed !== null) return fromRecord(parsed);
  } catch {
    // Not JSON, so it is the message itself.
  }
  return { message: told };
};

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

/** An error of the vendor as a failure that a flow may answer; `what` completes "Amazon Connect did not …". */
export const refusal = (what: string, told: unknown): ActionError => {
  if (ActionError.is(told)) return told;
  const { type = '', message } = readError(told);
  const code = codes.find(([pattern]) => pattern.test(type))?.[1] ?? 'connect-refused';
  const reason = message === undefined || message === 'error' ? '' : ` ${sentence(message)}`;
  const advice = 'Look at the contact in the softphone, and try again.';
  return new ActionError(code, `Amazon Connect did not ${what}.${reason || ` ${advice}`}`, {
    cause: told,
  });
};
