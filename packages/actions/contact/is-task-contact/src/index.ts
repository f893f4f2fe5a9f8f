import { branch, defineAction, text } from '@offhook/contract';

/** Tells whether the run's contact is a task. */
export const isTaskContact = defineAction({
  id: 'is-task-contact',
  title: 'Is Task Contact?',
  description: 'Tells whether the contact is a task.',
  tags: ['task', 'condition'],
  inputs: { channel: text({ title: 'Channel', from: 'contact.channel' }) },
  sockets: branch,
  run: ({ channel }) => channel === 'task',
});
