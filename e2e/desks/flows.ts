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

/** Records a call from the moment both can talk, marks it, and leaves out of the recording what comes then. */
export const recording: Flow = {
  offhook: 1,
  name: 'Record',
  triggers: [{ source: 'voice-contact', event: 'onConnected' }],
  nodes: {
    start: { kind: 'start', to: { done: ['record'] } },
    record: { action: 'start-recording', to: { success: ['mark'] } },
    mark: {
      action: 'update-contact-attributes',
      inputs: { attributes: { record: { tier: { value: 'gold' } } } },
      to: { success: ['pause'] },
    },
    pause: { action: 'pause-recording', to: { success: ['end'] } },
    end: { kind: 'end' },
  },
};

/** Leaves a message for who is put on hold. */
export const dropping: Flow = {
  offhook: 1,
  name: 'Leave a message',
  triggers: [{ source: 'voice-contact', event: 'onHold' }],
  nodes: {
    start: { kind: 'start', to: { done: ['drop'] } },
    drop: {
      action: 'leave-voicemail',
      inputs: { voicemailDropName: { value: 'Please call us back' } },
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
