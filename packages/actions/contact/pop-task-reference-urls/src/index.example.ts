import { type Contact, examplesOf } from '@offhook/contract';
import { of } from 'rxjs';
import { popTaskReferenceUrls } from './index.ts';

const task: Contact = {
  contactId: 'task-1',
  initialContactId: 'task-1',
  channel: 'task',
  direction: 'inbound',
  state: 'connected',
  initiationMethod: 'api',
  attributes: {},
  isMonitor: false,
  timestamps: {},
};
const order = { type: 'URL', value: 'https://example.com/orders/7' };
const manual = { type: 'URL', value: 'https://example.com/manual' };
const remark = { type: 'STRING', value: 'https://example.com/not-this' };

export const examples = examplesOf(popTaskReferenceUrls, [
  {
    title: 'opens each web reference and tells how many there were',
    given: {},
    lent: {
      contact: {
        toSnapshot: () =>
          of({ ...task, references: { Order: order, Manual: manual, Remark: remark } }),
      },
      console: { screenPop: () => of(undefined) },
    },
    emits: [{ socket: 'done', output: { value: 2 } }],
  },
  {
    title: 'opens nothing for a contact without references',
    given: {},
    lent: { contact: { toSnapshot: () => of(task) } },
    emits: [{ socket: 'done', output: { value: 0 } }],
  },
]);
