import type { JsonRecord } from '@offhook/contract';

/** The types that a screen pop searches, in the order in which hits are listed. */
export const layoutTypes: readonly string[] = ['Contact', 'Account', 'Lead', 'Case'];

const field = (apiName: string, displayName = apiName): JsonRecord => ({ displayName, apiName });

const section: JsonRecord = {
  callRelatedFields: ['ANI', 'DNIS', 'QUEUE'],
  objects: {
    Contact: [field('Name'), field('Phone'), field('Email')],
    Account: [field('Name', 'Account Name'), field('Phone')],
    Lead: [field('Name'), field('Company'), field('Phone')],
    Case: [field('CaseNumber', 'Case Number'), field('Subject'), field('Status')],
  },
  screenPopSettings: {},
};

/** What `getSoftphoneLayout` answers; every kind of call has the same section. */
export const softphoneLayout: JsonRecord = {
  Internal: section,
  Inbound: section,
  Outbound: section,
};
