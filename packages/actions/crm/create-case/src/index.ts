import { choice, defineAction, optional, outcome, record, text } from '@offhook/contract';
import { map } from 'rxjs';

/** Opens a case and hands its id on. What is empty is not sent; other fields come last and so win. */
export const createCase = defineAction({
  id: 'create-case',
  title: 'Create Case',
  description: 'Opens a case in the CRM and gives its id.',
  tags: ['CRM record'],
  keywords: ['ticket', 'incident'],
  requires: ['crm'],
  inputs: {
    subject: text({ title: 'Subject' }),
    description: optional(text({ title: 'Description', format: 'multiline' })),
    priority: optional(choice({ title: 'Priority', of: ['Low', 'Medium', 'High'], open: true })),
    origin: optional(
      choice({ title: 'Origin', of: ['Phone', 'Email', 'Web', 'Chat'], open: true }),
    ),
    contactId: optional(
      text({ title: 'Contact Id', help: 'The id of the contact in the CRM.', format: 'id' }),
    ),
    accountId: optional(text({ title: 'Account Id', format: 'id' })),
    otherFields: optional(record({ title: 'Other Fields', help: 'Fields by API name.' })),
  },
  sockets: outcome({ caseId: text({ title: 'Case Id', format: 'id' }) }),
  run: (given, { crm }) => {
    const fields = {
      Subject: given.subject,
      ...(given.description && { Description: given.description }),
      ...(given.priority && { Priority: given.priority }),
      ...(given.origin && { Origin: given.origin }),
      ...(given.contactId && { ContactId: given.contactId }),
      ...(given.accountId && { AccountId: given.accountId }),
      ...given.otherFields,
    };
    return crm.create({ type: 'Case', fields }).pipe(map(({ id }) => ({ caseId: id })));
  },
});
