import { ActionError, defineAction, optional, outcome, record, text } from '@offhook/contract';
import { switchMap } from 'rxjs';

/** Creates a task contact and sends it to a quick connect of one of the agent's queues. */
export const createTaskContact = defineAction({
  id: 'create-task-contact',
  title: 'Create Task Contact',
  description: 'Creates a task and sends it to a quick connect, such as a call-back for a queue.',
  tags: ['task', 'transfer'],
  keywords: ['follow up', 'call back'],
  requires: ['agent'],
  inputs: {
    name: text({ title: 'Name' }),
    description: optional(text({ title: 'Description', format: 'multiline' })),
    endpoint: text({ title: 'Quick Connect', help: 'Its name or ARN.', suggest: 'quick-connects' }),
    references: optional(record({ title: 'References', help: 'A name to { type, value } each.' })),
    previousContactId: optional(text({ title: 'Previous Contact Id', format: 'id' })),
  },
  sockets: outcome({ contactId: text({ title: 'Contact Id', format: 'id' }) }),
  run: ({ name, description, endpoint, references, previousContactId }, { agent }) => {
    if (name.trim() === '') throw new ActionError('name-missing', 'The task needs a name.');
    return agent.getEndpoints({}).pipe(
      switchMap((endpoints) => {
        const found = endpoints.find(
          (each) => each.name === endpoint || each.endpointARN === endpoint,
        );
        if (found === undefined) {
          throw new ActionError('quick-connect-unknown', `There is no quick connect ${endpoint}.`);
        }
        return agent.createTask({
          name,
          endpoint: found,
          ...(description && { description }),
          ...(references && { references }),
          ...(previousContactId && { previousContactId }),
        });
      }),
    );
  },
});
