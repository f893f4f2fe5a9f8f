import type { Flow } from '@offhook/flow';

/** Writes a task that names its event, its contact and the contact's attribute `who`: what a run did stays to be counted in the CRM. */
export const noting = (trigger: `${string}.${string}`): Flow => {
  const [source = '', event = ''] = trigger.split('.');
  return {
    offhook: 1,
    name: `Note ${trigger}`,
    triggers: [{ source, event }],
    nodes: {
      start: { kind: 'start', to: { done: ['note'] } },
      note: {
        action: 'create-task',
        inputs: {
          subject1: { value: event },
          subject2: { ref: 'contact.contactId' },
          subject3: { ref: 'contact.attributes.who' },
        },
        to: { success: ['end'] },
      },
      end: { kind: 'end' },
    },
  };
};

/** Calls the number that was clicked. */
export const dialing: Flow = {
  offhook: 1,
  name: 'Dial',
  triggers: [{ source: 'crm-desktop', event: 'onClickToDial' }],
  nodes: {
    start: { kind: 'start', to: { done: ['dial'] } },
    dial: {
      action: 'dial-number',
      inputs: { phoneNumber: { ref: 'payload.number' } },
      to: { success: ['end'] },
    },
    end: { kind: 'end' },
  },
};

/** What was noted in the CRM: event, contact and attribute, sorted. */
export const notesOf = (
  tasks: readonly Readonly<Record<string, unknown>>[] = [],
): readonly string[] =>
  tasks
    .map(({ Subject }) => String(Subject))
    .filter((subject) => subject.startsWith('on'))
    .sort();
