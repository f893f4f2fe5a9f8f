import { isRecord } from './plain.ts';

/** What a callback was given: a value, or what went wrong. */
export type Response =
  | { readonly success: true; readonly value: unknown }
  | { readonly success: false; readonly errors: unknown };

const isEmpty = (errors: unknown): boolean =>
  errors === undefined ||
  errors === null ||
  errors === '' ||
  (Array.isArray(errors) && errors.length === 0);

const succeeded = (given: Readonly<Record<string, unknown>>, errors: unknown): boolean =>
  typeof given['success'] === 'boolean' ? given['success'] : isEmpty(errors);

/** Reads both shapes in which Salesforce answers: `{success, returnValue, errors}` and `{result, error}`. */
export const responseOf = (given: unknown): Response => {
  if (!isRecord(given)) return { success: true, value: given };
  const errors = isEmpty(given['errors']) ? given['error'] : given['errors'];
  if (!succeeded(given, errors)) return { success: false, errors };
  if ('returnValue' in given) return { success: true, value: given['returnValue'] };
  if ('result' in given) return { success: true, value: given['result'] };
  const { success: _told, errors: _none, error: _neither, ...value } = given;
  return { success: true, value };
};
