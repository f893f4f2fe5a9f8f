import { ActionError, defineAction, optional, outcome, text } from '@offhook/contract';
import { map } from 'rxjs';

/**
 * Asks the agent and waits: confirmed leaves by success, cancelled or closed by failure with the
 * code `cancelled`. The wait counts against the time limit of the run, 60 s unless the flow says
 * otherwise; a run that ends takes the question away.
 */
export const showModal = defineAction({
  id: 'show-modal',
  title: 'Show Modal',
  description: 'Asks the agent to confirm something, and waits for the answer.',
  aliases: { titles: ['Confirm', 'Show Dialog'] },
  tags: ['notice', 'question', 'condition'],
  keywords: ['yes or no'],
  requires: ['ui'],
  inputs: {
    title: optional(text({ title: 'Title', help: 'Please confirm, unless told.' })),
    message: text({ title: 'Message', format: 'multiline' }),
    confirmLabel: optional(text({ title: 'Confirm Label', help: 'OK, unless told.' })),
    cancelLabel: optional(text({ title: 'Cancel Label', help: 'Cancel, unless told.' })),
  },
  sockets: outcome(),
  run: ({ title, message, confirmLabel, cancelLabel }, { ui }) => {
    const asked = title || 'Please confirm';
    const labels = { ...(confirmLabel && { confirmLabel }), ...(cancelLabel && { cancelLabel }) };
    return ui.confirm({ title: asked, message, ...labels }).pipe(
      map(({ confirmed }) => {
        if (confirmed) return {};
        throw new ActionError('cancelled', `The agent did not confirm “${asked}”.`);
      }),
    );
  },
});
