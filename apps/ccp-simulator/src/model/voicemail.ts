import { changeContact, contactOf, isCall, requireState } from './contacts.ts';
import { conference, hangUp } from './life.ts';
import { addParty } from './offer.ts';
import { Refusal } from './refusal.ts';
import { type PanelState, quickConnects } from './state.ts';

/** Which message is left, and by which of the agent's quick connects. */
export interface VoicemailDrop {
  readonly contactId: string;
  readonly voicemailDropName: string;
  readonly quickConnectName?: string | undefined;
}

/** Hands a call to a quick connect, which plays the message to the customer, and lets the agent go on. */
export const leaveVoicemail = (
  panel: PanelState,
  { contactId, voicemailDropName, quickConnectName = 'Voicemail' }: VoicemailDrop,
  now: number,
): PanelState => {
  const contact = contactOf(panel, contactId);
  if (!isCall(contact)) {
    throw new Refusal(
      'InvalidRequestException',
      `Contact ${contactId} is no call, so it has no voicemail.`,
    );
  }
  requireState(contact, ['connected'], 'handed to a voicemail');
  const endpoint = quickConnects.find(({ name }) => name === quickConnectName);
  if (endpoint === undefined) {
    throw new Refusal(
      'ResourceNotFoundException',
      `There is no quick connect "${quickConnectName}" that could play a message.`,
    );
  }
  const named = changeContact(panel, contactId, (each) => ({
    ...each,
    voicemail: voicemailDropName,
  }));
  const joined = conference(addParty(named, contactId, endpoint, now), contactId, now);
  return hangUp(joined, contactId, now);
};
