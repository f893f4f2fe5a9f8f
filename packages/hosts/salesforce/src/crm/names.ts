import { ActionError } from '@offhook/contract';
import { isRecordId } from '../record-id.ts';

const typePattern = /^[A-Za-z]\w*$/;
const fieldPattern = /^[A-Za-z]\w*(?:\.[A-Za-z]\w*)*$/;

/** The API name of a type, which goes into addresses and queries; fails with `not-found` where it cannot be one. */
export const typeName = (type: string): string => {
  if (typePattern.test(type)) return type;
  throw new ActionError(
    'not-found',
    `"${type}" is no type of Salesforce's. Use its API name, such as Contact or Order__c.`,
  );
};

/** The API name of a field; fails with `unknown-field` where it cannot be one. */
export const fieldName = (field: string): string => {
  if (fieldPattern.test(field)) return field;
  throw new ActionError(
    'unknown-field',
    `"${field}" is no field of Salesforce's. Use its API name, such as MobilePhone or Tier__c.`,
  );
};

/** The id of a record as it goes into an address; fails with `not-found` where it cannot be one. */
export const idNamed = (type: string, id: string): string => {
  if (isRecordId(id)) return id;
  throw new ActionError(
    'not-found',
    `"${id}" cannot be the id of a record of ${type}. Give one of 15 or 18 letters and digits.`,
  );
};
