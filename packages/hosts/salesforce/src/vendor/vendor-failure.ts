import { ActionError } from '@offhook/contract';
import { isRecord, textIn } from './plain.ts';

/** What the house calls failures for which Salesforce has names of its own. */
const known: Readonly<Record<string, string>> = {
  ENTITY_IS_DELETED: 'not-found',
  GENERIC_ERROR: 'crm-error',
  INVALID_CROSS_REFERENCE_KEY: 'not-found',
  INVALID_FIELD: 'unknown-field',
  INVALID_SESSION_ID: 'session-expired',
  INVALID_TYPE: 'not-found',
  MALFORMED_ID: 'not-found',
  MALFORMED_QUERY: 'soql-invalid',
  NOT_FOUND: 'not-found',
  SERVER_ERROR: 'crm-server-error',
};

const advice: Readonly<Record<string, string>> = {
  'crm-server-error': 'Try again later.',
  'invalid-param': 'Check what the block before it gave.',
  'not-found': 'Check the type and the id; the record may have been deleted.',
  'session-expired': 'Reload the page, or have the page lend a session that still holds.',
  'softphone-container-error': 'Reload the page.',
  'soql-invalid': 'Correct the query and try again.',
  'unknown-field': "Correct the field's name, or have an administrator make it visible.",
};

/** A failure's code as the house writes it. */
export const codeNamed = (name: string): string =>
  known[name] ??
  (name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '') ||
    'crm-error');

/** A failure of Salesforce's as a sentence: what did not work, why, and what to do. */
export const salesforceFailure = (what: string, name: string, reason: string): ActionError => {
  const code = codeNamed(name);
  const why = reason.trim().replace(/[.!?]+$/, '') || 'it gives no reason';
  const next = advice[code] ?? 'Check the values of this block, or ask a Salesforce administrator.';
  return new ActionError(code, `Salesforce could not ${what}: ${why}. ${next}`);
};

interface Reason {
  readonly name: string;
  readonly text: string;
}

/** Reasons lie at different depths: beside the code, or in `details` with one for each field. */
const reasonsIn = (value: unknown, depth = 0): readonly Reason[] => {
  if (depth > 6) return [];
  if (typeof value === 'string') return value === '' ? [] : [{ name: '', text: value }];
  if (Array.isArray(value)) return value.flatMap((each) => reasonsIn(each, depth + 1));
  if (!isRecord(value)) return [];
  const name = textIn(value, 'errorCode', 'statusCode', 'code') ?? '';
  const text = textIn(value, 'description', 'message') ?? '';
  const deeper = Object.values(value)
    .filter((member) => typeof member === 'object')
    .flatMap((member) => reasonsIn(member, depth + 1));
  return text === '' && name === '' ? deeper : [{ name, text }, ...deeper];
};

/** What a failed callback says, as one failure; `errors` is a list, an item or a text. */
export const failureIn = (what: string, errors: unknown): ActionError => {
  const reasons = reasonsIn(errors);
  const names = reasons.map(({ name }) => name).filter((name) => name !== '');
  const telling = names.findLast((name) => known[name] === 'not-found' || name === 'INVALID_FIELD');
  const texts = [...new Set(reasons.map(({ text }) => text).filter((text) => text !== ''))];
  const most = 3;
  return salesforceFailure(
    what,
    telling ?? names[0] ?? 'GENERIC_ERROR',
    texts.slice(0, most).join('; '),
  );
};
