import { ActionError, defineAction, outcome, text } from '@offhook/contract';

/** Types digits into the call: 0 to 9, *, # and A to D; a comma waits a moment. */
export const sendDigits = defineAction({
  id: 'send-digits',
  title: 'Send Digits',
  description: 'Types digits into the call, such as the choices of a phone menu.',
  tags: ['call'],
  keywords: ['dtmf', 'tones', 'keypad'],
  requires: ['contact'],
  inputs: { digits: text({ title: 'Digits', help: '0 to 9, *, #, A to D; a comma waits.' }) },
  sockets: outcome(),
  run: ({ digits }, { contact }) => {
    const typed = digits.replaceAll(/\s/g, '').toUpperCase();
    if (/^[0-9*#A-D,]+$/.test(typed)) return contact.sendDigits({ digits: typed });
    throw new ActionError('digits-invalid', `"${digits}" cannot be typed into a call.`);
  },
});
