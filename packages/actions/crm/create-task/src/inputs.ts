import { flag, number, optional, record, text } from '@offhook/contract';

/** A Task's fields under their API names, three parts of its subject, and room for any other field. */
export const inputs = {
  CallObject: optional(text({ title: 'Call Object', help: 'Usually the contact id of the call.' })),
  Type: optional(text({ title: 'Type', help: 'Such as Call.' })),
  Status: optional(text({ title: 'Status', help: 'Such as In Progress or Completed.' })),
  Priority: optional(text({ title: 'Priority', help: 'Such as High or Normal.' })),
  IsClosed: optional(
    flag({
      title: 'Is Closed',
      help: 'Never sent: Salesforce works it out from the status.',
      initial: false,
    }),
  ),
  TaskSubtype: optional(
    text({ title: 'Task Subtype', help: 'Such as Call.', aliases: ['TaskSubType'] }),
  ),
  WhoId: optional(text({ title: 'Name (Who) Id', help: 'A contact or lead.', format: 'id' })),
  WhatId: optional(
    text({ title: 'Related To (What) Id', help: 'An account, a case, …', format: 'id' }),
  ),
  CallDisposition: optional(text({ title: 'Call Result', help: 'How the call went.' })),
  CallDurationInSeconds: optional(number({ title: 'Call Duration', help: 'In seconds.', min: 0 })),
  CallType: optional(text({ title: 'Call Type', help: 'Such as inbound or outbound.' })),
  ActivityDate: optional(text({ title: 'Due Date', help: 'Such as 2026-11-30.', format: 'date' })),
  subject1: optional(text({ title: 'Subject, First Part' })),
  subject2: optional(text({ title: 'Subject, Second Part' })),
  subject3: optional(text({ title: 'Subject, Third Part' })),
  otherTaskFields: optional(
    record({ title: 'Other Fields', help: 'Fields by API name; they win over those above.' }),
  ),
} as const;
