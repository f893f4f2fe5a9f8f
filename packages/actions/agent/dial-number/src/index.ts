import { ActionError, defineAction, optional, outcome, text } from '@offhook/contract';

/** Calls a number from the agent's softphone, or adds it to the live call. */
export const dialNumber = defineAction({
  id: 'dial-number',
  title: 'Dial Number',
  description: 'Calls a phone number, or adds it to the live call.',
  aliases: { legacyTypes: ['SE_AgentDialNumber'] },
  tags: ['call', 'outbound', 'click to dial'],
  requires: ['agent'],
  inputs: {
    phoneNumber: text({ title: 'Phone Number', help: 'Best as E.164.', format: 'phone' }),
    queueARN: optional(
      text({ title: 'Queue ARN', help: 'The queue whose caller id is shown.', suggest: 'queues' }),
    ),
  },
  sockets: outcome({ contactId: text({ title: 'Contact Id', format: 'id' }) }),
  run: ({ phoneNumber, queueARN }, { agent }) => {
    if (phoneNumber.trim() === '') {
      throw new ActionError('number-missing', 'There is no number to dial: give one to the block.');
    }
    return agent.connect({
      endpoint: { type: 'phone_number', phoneNumber },
      ...(queueARN && { queueARN }),
    });
  },
});
