import { ActionError } from '@offhook/contract';

/** The failure of a query that the CRM would answer but the simulation does not. */
export const unsupported = (what: string, instead: string): ActionError =>
  new ActionError(
    'soql-unsupported',
    `The simulated CRM does not support ${what} in SOQL. ${instead}, or try this query on the real CRM.`,
  );
