import type { CrmRecord, Json, JsonRecord } from '@offhook/contract';
import type { IconName } from '../look/icons.ts';

/** How one kind of record is shown. */
export interface ObjectType {
  readonly name: string;
  readonly plural: string;
  readonly icon: IconName;
  /** The hue of its mark, in degrees. */
  readonly hue: number;
  /** Fields of its page, in order; others follow. */
  readonly fields: readonly string[];
  /** Columns of lists. */
  readonly columns: readonly string[];
}

const types: Readonly<Record<string, ObjectType>> = {
  Contact: {
    name: 'Contact',
    plural: 'Contacts',
    icon: 'person',
    hue: 262,
    fields: ['FirstName', 'LastName', 'Title', 'Phone', 'MobilePhone', 'Email', 'AccountId'],
    columns: ['Name', 'Title', 'Phone', 'Email'],
  },
  Account: {
    name: 'Account',
    plural: 'Accounts',
    icon: 'account',
    hue: 212,
    fields: ['Name', 'Industry', 'Phone', 'Website', 'BillingCity'],
    columns: ['Name', 'Industry', 'Phone', 'BillingCity'],
  },
  Lead: {
    name: 'Lead',
    plural: 'Leads',
    icon: 'lead',
    hue: 22,
    fields: ['FirstName', 'LastName', 'Company', 'Status', 'Phone', 'Email'],
    columns: ['Name', 'Company', 'Phone', 'Status'],
  },
  Case: {
    name: 'Case',
    plural: 'Cases',
    icon: 'case',
    hue: 338,
    fields: [
      'CaseNumber',
      'Subject',
      'Status',
      'Priority',
      'ContactId',
      'AccountId',
      'Description',
    ],
    columns: ['CaseNumber', 'Subject', 'Status', 'Priority'],
  },
  Task: {
    name: 'Task',
    plural: 'Tasks',
    icon: 'task',
    hue: 152,
    fields: [
      'Subject',
      'Status',
      'Priority',
      'CallType',
      'CallDurationInSeconds',
      'WhoId',
      'WhatId',
      'Description',
    ],
    columns: ['Subject', 'Status', 'CallType', 'ActivityDate'],
  },
};

/** How records of a type are shown; types that nobody described get plain looks. */
export const objectType = (type: string): ObjectType =>
  types[type] ?? {
    name: words(type.replace(/__c$/, '')),
    plural: words(type.replace(/__c$/, '')),
    icon: 'record',
    hue: 220,
    fields: [],
    columns: ['Name'],
  };

/** The types in the order of the home page. */
export const homeTypes: readonly string[] = ['Contact', 'Account', 'Lead', 'Case', 'Task'];

/** A field's name as people read it: `MobilePhone` is `Mobile phone`. */
export const words = (field: string): string => {
  const spaced = field
    .replace(/__c$/, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ');
  const shown = spaced.replace(/ Id$/, '');
  return shown.charAt(0).toUpperCase() + shown.slice(1).toLowerCase();
};

/** What a field can be set to, where its values are few. */
export const choices: Readonly<Record<string, readonly string[]>> = {
  'Case.Status': ['New', 'Working', 'Escalated', 'Closed'],
  'Case.Priority': ['Low', 'Medium', 'High'],
  'Lead.Status': ['Open', 'Working', 'Qualified'],
  'Task.Status': ['Not Started', 'In Progress', 'Completed'],
  'Task.Priority': ['Low', 'Normal', 'High'],
};

/** The types of records that a field can name. */
export const lookups: Readonly<Record<string, readonly string[]>> = {
  AccountId: ['Account'],
  ContactId: ['Contact'],
  WhoId: ['Contact', 'Lead'],
  WhatId: ['Account', 'Case'],
};

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

/** A moment as people write it; what is none stays. */
const dated = (text: string): string => {
  const moment = new Date(text.replace(/\+0000$/, 'Z'));
  if (!instant.test(text) || Number.isNaN(moment.getTime())) return text;
  return moment.toLocaleString([], { dateStyle: 'medium', timeStyle: 'short' });
};

/** A plain value as text. */
export const plain = (value: Json | undefined): string => {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

/** What people call a record. */
export const recordName = (record: JsonRecord): string => {
  const whole = [record.FirstName, record.LastName].map(plain).filter(Boolean).join(' ');
  return (
    plain(record.Name) ||
    whole ||
    plain(record.Subject) ||
    plain(record.CaseNumber) ||
    plain(record.Id)
  );
};

/** The value that a list or a page shows for a field. */
export const fieldText = (record: JsonRecord, field: string): string =>
  field === 'Name' ? recordName(record) : dated(plain(record[field]));

const hidden = new Set(['attributes', 'Id', 'Name', 'RecordType', 'LastModifiedDate']);

/** The fields that a record's page shows: those of its type first, then whatever else it holds. */
export const shownFields = (record: CrmRecord): readonly string[] => {
  const { fields } = objectType(record.attributes.type);
  const known = fields.filter((field) => field === 'Name' || plain(record[field]) !== '');
  const rest = Object.keys(record).filter(
    (field) => !hidden.has(field) && !fields.includes(field) && plain(record[field]) !== '',
  );
  return [...known, ...rest];
};

/** Whether a field holds a number that can be called. */
export const isPhone = (field: string): boolean => /phone|mobile|fax/i.test(field);
