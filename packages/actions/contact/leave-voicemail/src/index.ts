import { ActionError, defineAction, optional, outcome, text } from '@offhook/contract';

/** Hands the customer to a quick connect that plays a recorded message, and frees the agent. */
export const leaveVoicemail = defineAction({
  id: 'leave-voicemail',
  title: 'Leave a Voicemail',
  description: 'Plays a recorded message to the customer and frees the agent for the next call.',
  aliases: { titles: ['Leave Voicemail'] },
  tags: ['call', 'outbound'],
  keywords: ['voicemail drop', 'answering machine'],
  requires: ['contact'],
  inputs: {
    voicemailDropName: text({ title: 'Voicemail Drop', help: 'The name of the message.' }),
    quickConnectName: optional(
      text({
        title: 'Quick Connect',
        help: 'Which plays it; empty takes the usual one.',
        suggest: 'quick-connects',
      }),
    ),
  },
  sockets: outcome(),
  run: ({ voicemailDropName, quickConnectName }, { contact }) => {
    if (voicemailDropName.trim() === '') {
      throw new ActionError('voicemail-missing', 'The block does not say which message to leave.');
    }
    return contact.leaveVoicemail({
      voicemailDropName,
      ...(quickConnectName && { quickConnectName }),
    });
  },
});
