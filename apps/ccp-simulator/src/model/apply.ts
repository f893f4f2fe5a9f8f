import type { Command } from './commands.ts';
import { agentEnters, changeContact, contactOf, enter, release, remove } from './contacts.ts';
import * as life from './life.ts';
import { offer } from './offer.ts';
import { record } from './record.ts';
import { Refusal } from './refusal.ts';
import { choosable, freshPanel, type Line, type PanelState } from './state.ts';
import { leaveVoicemail } from './voicemail.ts';

/** Something that is told beside the panel's picture. */
export type Relay =
  | { readonly kind: 'chat' | 'task'; readonly content: Readonly<Record<string, unknown>> }
  | { readonly kind: 'view' | 'accepted'; readonly contactId: string }
  | { readonly kind: 'mute'; readonly muted: boolean }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'reload' };

/** How the panel is after a command, and what it tells beside. */
export interface Applied {
  readonly panel: PanelState;
  readonly relays: readonly Relay[];
  /** The contact that was made. */
  readonly contactId?: string;
}

type Of<N extends Command['do']> = Extract<Command, { do: N }>;

const lifeSteps = {
  accept: life.accept,
  reject: life.reject,
  'hang-up': life.hangUp,
  'customer-answers': life.customerAnswers,
  'customer-leaves': life.customerLeaves,
  miss: life.miss,
  clear: life.clear,
  hold: life.hold,
  resume: life.resume,
} as const;

const isLifeStep = (command: Command): command is Of<keyof typeof lifeSteps> =>
  Object.hasOwn(lifeSteps, command.do);

/** Writes a line into a chat and says it to whoever listens. */
const write = (panel: PanelState, command: Of<'message'>, now: number): Applied => {
  const { contactId, role, content, contentType } = command;
  const contact = contactOf(panel, contactId);
  if (contact.channel !== 'chat') {
    throw new Refusal('InvalidStateException', `Contact ${contactId} is no chat.`);
  }
  const names = { CUSTOMER: contact.name ?? 'Customer', AGENT: panel.agent.name, SYSTEM: 'System' };
  const id = command.id ?? `line-${panel.made + 1}`;
  if (contact.lines.some((line) => line.id === id)) return { panel, relays: [] };
  const line: Line = { id, role, name: names[role], content, contentType, at: now };
  const said = {
    AbsoluteTime: new Date(now).toISOString(),
    ContentType: contentType,
    Content: content,
    Id: id,
    Type: 'MESSAGE',
    ParticipantId: `${contactId}-${role === 'AGENT' ? 'agent' : 'customer'}`,
    ParticipantRole: role,
    DisplayName: line.name,
    InitialContactId: contact.initialContactId,
    ContactId: contactId,
  };
  const written = changeContact({ ...panel, made: panel.made + 1 }, contactId, (each) => ({
    ...each,
    lines: [...each.lines, line],
  }));
  return { panel: written, relays: [{ kind: 'chat', content: said }] };
};

const tellTask = (panel: PanelState, command: Of<'task-event'>, now: number): Applied => {
  const { initialContactId } = contactOf(panel, command.contactId);
  const content = {
    AbsoluteTime: new Date(now).toISOString(),
    ContentType: `application/vnd.amazonaws.connect.event.${command.kind}`,
    Id: `task-event-${panel.made + 1}`,
    InitialContactId: initialContactId,
  };
  return { panel: { ...panel, made: panel.made + 1 }, relays: [{ kind: 'task', content }] };
};

const enterAgentState = (panel: PanelState, command: Of<'agent-state'>, now: number) => {
  const { name, type } = command;
  const known = choosable.find((state) => state.name === name);
  const state = known ?? (type === undefined ? undefined : { name, type });
  if (state === undefined) {
    throw new Refusal('InvalidParameterException', `The agent has no state ${name}.`);
  }
  const { nextState: _taken, ...agent } = panel.agent;
  return agentEnters({ ...panel, agent }, state, now);
};

/** What only changes the panel's picture. */
const changed = (panel: PanelState, command: Command, now: number): PanelState => {
  if (isLifeStep(command)) return lifeSteps[command.do](panel, command.contactId, now);
  switch (command.do) {
    case 'drop':
      return release(remove(panel, contactOf(panel, command.contactId).contactId), now);
    case 'contact-state':
      return enter(panel, contactOf(panel, command.contactId).contactId, command.state, now);
    case 'attributes':
      return changeContact(panel, contactOf(panel, command.contactId).contactId, (each) => ({
        ...each,
        attributes: { ...each.attributes, ...command.attributes },
      }));
    case 'recording':
      return record(panel, command.contactId, command.deed);
    case 'voicemail':
      return leaveVoicemail(panel, command, now);
    case 'agent-state':
      return enterAgentState(panel, command, now);
    case 'fault':
      return {
        ...panel,
        faults: [
          ...panel.faults.filter(({ method }) => method !== command.method),
          { method: command.method, mode: command.mode, ms: command.ms },
        ],
      };
    case 'clear-faults':
      return { ...panel, faults: [] };
    case 'disconnect':
      return { ...panel, online: false };
    case 'return':
      return { ...panel, online: true };
    case 'reset':
      return freshPanel(now);
    default:
      return panel;
  }
};

/** What happens in the panel by one command; refuses what the contact centre would refuse. */
export const apply = (panel: PanelState, command: Command, now: number): Applied => {
  switch (command.do) {
    case 'accept':
      return {
        panel: changed(panel, command, now),
        relays: [{ kind: 'accepted', contactId: command.contactId }],
      };
    case 'ring': {
      const made = offer(panel, command, now);
      return { ...made, relays: [] };
    }
    case 'message':
      return write(panel, command, now);
    case 'task-event':
      return tellTask(panel, command, now);
    case 'view':
      contactOf(panel, command.contactId);
      return {
        panel: { ...panel, viewed: command.contactId },
        relays: [{ kind: 'view', contactId: command.contactId }],
      };
    case 'mute':
      return {
        panel: { ...panel, agent: { ...panel.agent, muted: command.muted } },
        relays: [{ kind: 'mute', muted: command.muted }],
      };
    case 'sign-out':
      return { panel, relays: [{ kind: 'signed-out' }] };
    case 'reload':
      return { panel, relays: [{ kind: 'reload' }] };
    default:
      return { panel: changed(panel, command, now), relays: [] };
  }
};
