import { z } from 'zod';
import { commandSchema } from '../model/commands.ts';
import type { PanelState } from '../model/state.ts';
import type { Panel } from './panel.ts';

/** A message of who plays the contact centre; without a command it only asks how the panel is. */
export const controlSchema = z.object({
  to: z.literal('ccp-simulator'),
  id: z.string(),
  command: commandSchema.optional(),
});

/** What a message of control is answered. */
export interface ControlAnswer {
  readonly from: 'ccp-simulator';
  readonly id: string;
  readonly state: PanelState;
  readonly contactId?: string;
  /** Why nothing happened. */
  readonly error?: string;
}

const loopback = /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/;

/** Whether pages of an origin may play the contact centre: those of the same machine, or of the simulator's own host. */
export const mayControl = (origin: string, own: string): boolean => {
  if (!URL.canParse(origin)) return false;
  const { hostname } = new URL(origin);
  return loopback.test(hostname) || hostname === own;
};

/** Answers a message of control; undefined where the message is none. */
export const control = (
  panel: Panel,
  message: unknown,
  origin: string,
  own: string,
): ControlAnswer | undefined => {
  const asked = z
    .looseObject({ to: z.literal('ccp-simulator'), id: z.string() })
    .safeParse(message);
  if (!asked.success) return undefined;
  const { id } = asked.data;
  const answer = (more: { contactId?: string; error?: string } = {}): ControlAnswer => ({
    from: 'ccp-simulator',
    id,
    state: panel.state,
    ...more,
  });
  if (!mayControl(origin, own)) return answer({ error: `${origin} may not play this panel.` });
  const told = controlSchema.safeParse(message);
  if (!told.success) return answer({ error: z.prettifyError(told.error) });
  if (told.data.command === undefined) return answer();
  try {
    const contactId = panel.run(told.data.command);
    return answer(contactId === undefined ? {} : { contactId });
  } catch (error) {
    return answer({ error: error instanceof Error ? error.message : String(error) });
  }
};
