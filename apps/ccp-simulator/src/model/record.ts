import { changeContact, contactOf, isCall, requireState, ringing, talking } from './contacts.ts';
import { Refusal } from './refusal.ts';
import type { PanelState, Recording, SimulatedContact } from './state.ts';

/** What can be done about a recording. */
export type RecordingDeed = 'start' | 'stop' | 'pause' | 'resume';

const refuse = (contactId: string, why: string): never => {
  throw new Refusal('InvalidRequestException', `The recording of contact ${contactId} ${why}`);
};

/** A recording is started once: one that was stopped neither starts again nor goes on. */
const after = (
  deed: RecordingDeed,
  { contactId, state, recording }: SimulatedContact,
): Recording => {
  if (recording === 'stopped') {
    return refuse(contactId, 'was stopped, which is for good. Pause one that is to go on.');
  }
  if (deed === 'start') {
    if (recording !== undefined) return refuse(contactId, 'was started already.');
    return ringing.includes(state) ? 'asked' : 'on';
  }
  if (recording === undefined || recording === 'asked') {
    return refuse(contactId, 'does not run. Start it first.');
  }
  if (deed === 'stop') return 'stopped';
  if (deed === 'pause') return recording === 'on' ? 'paused' : refuse(contactId, 'is paused.');
  return recording === 'paused' ? 'on' : refuse(contactId, 'runs: there is nothing to resume.');
};

/** Starts, stops, pauses or resumes the recording of a call; refuses where the contact centre's services do. */
export const record = (panel: PanelState, contactId: string, deed: RecordingDeed): PanelState => {
  const contact = contactOf(panel, contactId);
  if (!isCall(contact)) {
    throw new Refusal(
      'InvalidRequestException',
      `Contact ${contactId} is no call, and only calls are recorded.`,
    );
  }
  requireState(contact, deed === 'start' ? [...ringing, ...talking] : talking, 'recorded');
  const recording = after(deed, contact);
  return changeContact(panel, contactId, (each) => ({ ...each, recording }));
};
