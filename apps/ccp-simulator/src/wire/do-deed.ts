import { checkDeed, type Deed, deedSchema, faultOfDeed } from '../model/deed.ts';
import type { DeedOutcome } from '../model/deed-outcome.ts';
import { Refusal } from '../model/refusal.ts';
import type { Panel } from './panel.ts';

/** A deed that waits at the simulator's own server. */
export interface AskedDeed {
  readonly id: string;
  readonly contactId: string;
}

const outcomeOf = (panel: Panel, deed: Deed): DeedOutcome => {
  try {
    checkDeed(panel.state, deed);
    panel.run(deed.command);
    return {};
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { refused: { type: error.type, message: error.message } };
  }
};

const failed: DeedOutcome = {
  refused: {
    type: 'InternalServiceException',
    message: 'The simulator was told to fail this request.',
  },
};

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What comes of a deed, with what goes wrong; undefined where it is never answered. */
const attempt = async (panel: Panel, deed: Deed): Promise<DeedOutcome | undefined> => {
  const fault = faultOfDeed(panel.state, deed);
  if (fault?.mode === 'hang') return undefined;
  if (fault?.mode === 'error') return failed;
  if (fault) await pause(fault.ms ?? 1000);
  return outcomeOf(panel, deed);
};

/** Does a deed in this panel, if it has the contact and no other page of its desk was first. `url` is where deeds wait. */
export const doDeed = async (
  panel: Panel,
  { id, contactId }: AskedDeed,
  url: string,
): Promise<void> => {
  const post = (step: string, body: object = {}): Promise<Response> =>
    fetch(`${url}/${id}/${step}`, { method: 'POST', body: JSON.stringify(body) });
  if (!panel.state.contacts.some((each) => each.contactId === contactId)) {
    await post('pass');
    return;
  }
  const taken = await post('take');
  if (!taken.ok) return;
  const outcome = await attempt(panel, deedSchema.parse(await taken.json()));
  if (outcome) await post('answer', outcome);
};
