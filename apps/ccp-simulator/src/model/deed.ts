import { z } from 'zod';
import { type DeedCommand, deedCommandSchema } from './commands.ts';
import { contactOf } from './contacts.ts';
import { Refusal } from './refusal.ts';
import type { PanelState, SimulatedFault } from './state.ts';

/** What the contact centre's services are asked for, as a server side asks it. */
export const deedSchema = z.object({
  /** The first contact of the chain of transfers, which the services want to be told. */
  initialContactId: z.string().min(1),
  command: deedCommandSchema,
});

/** Something asked of the contact centre's services. */
export type Deed = z.infer<typeof deedSchema>;

const recordings = {
  start: 'startRecording',
  stop: 'stopRecording',
  pause: 'pauseRecording',
  resume: 'resumeRecording',
} as const;

const methodOf = (command: DeedCommand): string => {
  if (command.do === 'recording') return recordings[command.deed];
  return command.do === 'attributes' ? 'updateAttributes' : 'leaveVoicemail';
};

/** What goes wrong with a request of this name, if anything was told to. */
export const faultOf = ({ faults }: PanelState, method: string): SimulatedFault | undefined =>
  faults.find((each) => each.method === method) ?? faults.find((each) => each.method === '*');

/** What goes wrong with a deed; faults name it as the port of contacts does. */
export const faultOfDeed = (panel: PanelState, { command }: Deed): SimulatedFault | undefined =>
  faultOf(panel, methodOf(command));

/** Refuses a deed whose contact is of another chain than it says, as the services do. */
export const checkDeed = (panel: PanelState, { initialContactId, command }: Deed): void => {
  const contact = contactOf(panel, command.contactId);
  if (contact.initialContactId === initialContactId) return;
  throw new Refusal(
    'InvalidParameterException',
    `Contact ${contact.contactId} began as ${contact.initialContactId}, not as ${initialContactId}.`,
  );
};
