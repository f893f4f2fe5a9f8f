import { ActionError, type Connection, type Contact, type ContactPort } from '@offhook/contract';
import { act, actThenTell, answer } from '../ports/answer.ts';
import type { Desk } from '../state/desk.ts';
import {
  addConnection,
  conference,
  hold,
  leaveVoicemail,
  record,
  resume,
  sendDigits,
  updateAttributes,
} from './call-features.ts';
import { writeMessage } from './chat.ts';
import { lastPictureOf } from './contact-record.ts';
import { focused } from './focus.ts';
import { accept, clear, hangUp, reject } from './life.ts';

const customer = (contact: Contact): Connection => ({
  connectionId: `${contact.contactId}-customer`,
  type: contact.isMonitor ? 'monitoring' : contact.direction,
  endpoint: {
    type: 'phone_number',
    ...(contact.phone !== undefined && { phoneNumber: contact.phone }),
    ...(contact.name !== undefined && { name: contact.name }),
  },
});

/** The contact port whose contact is the one that `idOf` names when a call is made. */
const portOf = (desk: Desk, idOf: () => string): ContactPort => {
  const seen = (): Contact => lastPictureOf(desk, idOf());
  return {
    events$: desk.announcer.contact$.asObservable(),
    getFocused: () => answer(() => focused(desk)),
    toSnapshot: () => answer(seen),
    getAttributes: () => answer(() => seen().attributes),
    getInitialConnection: () => answer(() => customer(seen())),
    accept: () => actThenTell(desk, () => accept(desk, idOf())),
    reject: () => actThenTell(desk, () => reject(desk, idOf())),
    destroyAgentConnection: () => actThenTell(desk, () => hangUp(desk, idOf())),
    clear: () => actThenTell(desk, () => clear(desk, idOf())),
    hold: () => actThenTell(desk, () => hold(desk, idOf())),
    resume: () => actThenTell(desk, () => resume(desk, idOf())),
    sendDigits: ({ digits }) => act(() => sendDigits(desk, idOf(), digits)),
    addConnection: ({ endpoint }) => actThenTell(desk, () => addConnection(desk, idOf(), endpoint)),
    conferenceConnections: () => actThenTell(desk, () => conference(desk, idOf())),
    sendMessage: (written) => actThenTell(desk, () => writeMessage(desk, idOf(), 'AGENT', written)),
    updateAttributes: ({ attributes }) =>
      actThenTell(desk, () => updateAttributes(desk, idOf(), attributes)),
    startRecording: () => act(() => record(desk, idOf(), 'start')),
    stopRecording: () => act(() => record(desk, idOf(), 'stop')),
    pauseRecording: () => act(() => record(desk, idOf(), 'pause')),
    resumeRecording: () => act(() => record(desk, idOf(), 'resume')),
    leaveVoicemail: ({ voicemailDropName, quickConnectName }) =>
      actThenTell(desk, () => leaveVoicemail(desk, idOf(), voicemailDropName, quickConnectName)),
  };
};

/** The port bound to one contact; once that is gone, reads answer from its last picture and all else fails with `contact-gone`. */
export const boundContactPort = (desk: Desk, contactId: string): ContactPort =>
  portOf(desk, () => contactId);

/** The port of runs without a contact: it tells events, and its calls fail with `no-contact`. */
export const unboundContactPort = (desk: Desk): ContactPort =>
  portOf(desk, () => {
    throw new ActionError(
      'no-contact',
      'This flow was started by something other than a contact, so there is no contact to act on. Start it by an event of a contact.',
    );
  });
