import { ActionError } from './error.ts';
import { choice, optional, text } from './field.ts';

/** The inputs by which an action says for whom a value is kept in the store: the desktop, the agent or the run's contact. */
export const scopeInputs = {
  scope: optional(
    choice({
      title: 'Kept For',
      help: 'desktop is shared by all flows; agent and contact have keys of their own.',
      of: ['desktop', 'agent', 'contact'],
      initial: 'desktop',
    }),
  ),
  contactId: optional(text({ title: 'Contact Id', from: 'contact.contactId' })),
  username: optional(text({ title: 'User Name', from: 'agent.username' })),
} as const;

interface Whose {
  readonly scope?: 'desktop' | 'agent' | 'contact' | undefined;
  readonly contactId?: string | undefined;
  readonly username?: string | undefined;
}

/** The scope as the store names it, none for the desktop's; throws an ActionError `no-contact` or `no-agent` where the run has none. */
export const scopeOf = ({ scope = 'desktop', contactId, username }: Whose): { scope?: string } => {
  if (scope === 'desktop') return {};
  const id = scope === 'contact' ? contactId : username;
  if (id) return { scope: `${scope}:${id}` };
  throw new ActionError(
    `no-${scope}`,
    `Nothing can be kept for the ${scope}, since this run has none: keep it for the desktop.`,
  );
};
