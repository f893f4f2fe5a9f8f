import { ActionError } from './error.ts';
import { choice, optional, text } from './field.ts';

/** The inputs by which an action says for whom a value is kept in the store: the desktop, the agent, the run's contact or the run itself. */
export const scopeInputs = {
  scope: optional(
    choice({
      title: 'Kept For',
      help: 'desktop is shared by all flows; agent, contact and run have keys of their own.',
      of: ['desktop', 'agent', 'contact', 'run'],
      initial: 'desktop',
    }),
  ),
  contactId: optional(text({ title: 'Contact Id', from: 'contact.contactId' })),
  username: optional(text({ title: 'User Name', from: 'agent.username' })),
  runId: optional(text({ title: 'Run Id', from: 'flow.run' })),
} as const;

interface Whose {
  readonly scope?: 'desktop' | 'agent' | 'contact' | 'run' | undefined;
  readonly contactId?: string | undefined;
  readonly username?: string | undefined;
  readonly runId?: string | undefined;
}

/** The scope as the store names it, none for the desktop's; throws an ActionError `no-contact`, `no-agent` or `no-run` where there is none. */
export const scopeOf = ({
  scope = 'desktop',
  contactId,
  username,
  runId,
}: Whose): { scope?: string } => {
  if (scope === 'desktop') return {};
  const id = { agent: username, contact: contactId, run: runId }[scope];
  if (id) return { scope: `${scope}:${id}` };
  throw new ActionError(
    `no-${scope}`,
    `Nothing can be kept for the ${scope}, since this run has none: keep it for the desktop.`,
  );
};
