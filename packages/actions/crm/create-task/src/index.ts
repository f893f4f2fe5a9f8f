import { defineAction, outcome, text } from '@offhook/contract';
import { inputs } from './inputs.ts';
import { taskFields } from './task-fields.ts';

/**
 * Creates a Task. What is empty is not sent; the subject is made of up to three parts; other fields
 * come last and so win. IsClosed is never sent, as Salesforce derives it from the status.
 */
export const createTask = defineAction({
  id: 'create-task',
  title: 'Create a Task',
  description: 'Creates a task in the CRM, such as the log of a call.',
  aliases: { titles: ['Create Task'], legacyTypes: ['SE_SFCreateTask'] },
  tags: ['wrap-up', 'CRM record'],
  keywords: ['activity', 'call log', 'log a call'],
  requires: ['crm'],
  inputs,
  sockets: outcome({ id: text({ title: 'Task Id', format: 'id' }) }),
  run: (given, { crm }) => crm.create({ type: 'Task', fields: taskFields(given) }),
});
