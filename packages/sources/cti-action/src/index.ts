import { defineSource } from '@offhook/contract';
import { filter, map, withLatestFrom } from 'rxjs';
import { picturesOf } from './pictures-of.ts';

/** Tells which button the agent pressed: its flow, its values, and the contact that was selected. */
export const ctiAction = defineSource({
  id: 'cti-action',
  title: 'CTI Action',
  description: 'Tells that the agent pressed a button of the adapter; the button names its flow.',
  aliases: { titles: ['CCP Overlay'], legacyTypes: ['ctiAction'] },
  tags: ['softphone', 'question'],
  keywords: ['form'],
  requires: ['ui', 'contact'],
  about: 'contact',
  events: {
    onExecute: {
      title: 'Pressed',
      description:
        "The agent pressed the button; the payload is the button's and the form's values.",
      payload: {},
      open: ({ ui, contact }) =>
        ui.events$.pipe(
          filter(({ event }) => event === 'onExecute'),
          withLatestFrom(picturesOf(contact.events$)),
          map(([{ flow, contactId, payload }, pictures]) => {
            const selected = contactId === undefined ? undefined : pictures.get(contactId);
            return {
              payload,
              ...(flow !== undefined && { flow }),
              ...(selected && { contact: selected }),
            };
          }),
        ),
    },
  },
});
