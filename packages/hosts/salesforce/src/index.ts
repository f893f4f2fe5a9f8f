export { soqlText, soslWordsOf } from './crm/escape.ts';
export type { RestAccess } from './crm/rest.ts';
export {
  type SalesforceHost,
  type SalesforceHostOptions,
  salesforceHost,
} from './salesforce-host.ts';
