import { expect, test } from 'vitest';
import { mayControl } from '../wire/control.ts';
import { answerTo } from './api.ts';
import { apply } from './apply.ts';
import { type Command, commandSchema, type WrittenCommand } from './commands.ts';
import { pictureOf } from './snapshot.ts';
import { freshPanel, type PanelState } from './state.ts';

const play = (panel: PanelState, command: WrittenCommand, now = 1): PanelState =>
  apply(panel, commandSchema.parse(command) satisfies Command, now).panel;

const ringing = (offer: object = {}): PanelState =>
  play(freshPanel(0), { do: 'ring', contactId: 'c', phone: '+12065550100', ...offer });

test('a call occupies the agent until it is cleared', () => {
  let panel = ringing();
  const states: string[] = [];
  for (const name of ['accept', 'hang-up', 'clear'] as const) {
    panel = play(panel, { do: name, contactId: 'c' });
    states.push(panel.agent.state.name);
  }
  expect(states).toEqual(['Busy', 'AfterCallWork', 'Available']);
  expect(panel.contacts).toEqual([]);
});

test('a chat leaves the agent free', () => {
  const panel = play(ringing({ channel: 'chat' }), { do: 'accept', contactId: 'c' });
  expect(panel.agent.state.name).toBe('Available');
});

test('who gives up while it rings leaves nothing behind', () => {
  expect(play(ringing(), { do: 'customer-leaves', contactId: 'c' }).contacts).toEqual([]);
});

test.each([
  ['accept', 'connected'],
  ['clear', 'connected'],
  ['hold', 'ended'],
] as const)('%s is refused while a contact is %s', (name, state) => {
  expect(() => play(ringing({ state }), { do: name, contactId: 'c' })).toThrow(state);
});

test('times in the picture are dates, without which the library fails', () => {
  const { snapshot } = pictureOf(ringing(), 5);
  expect(snapshot.state.startTimestamp).toEqual(new Date(0));
  expect(snapshot.contacts[0]?.state.timestamp).toEqual(new Date(1));
  expect(snapshot.contacts[0]?.connections.map(({ initial }) => initial)).toEqual([false, true]);
});

test('a request is answered first, and its change is made on the panel as it is then', () => {
  const ended = ringing({ state: 'ended' });
  const { answer, changes } = answerTo(ended, 'clearContact', { contactId: 'c' }, 2);
  expect(answer).toEqual({});
  expect(changes[0]?.(ended, 3).contacts).toEqual([]);
});

test('numbers of a country that the agent may not call are refused', () => {
  const endpoint = { type: 'phone_number', phoneNumber: '+442079460958' };
  const call = () => answerTo(freshPanel(0), 'createOutboundContact', { endpoint }, 1);
  expect(call).toThrow('may not be called');
});

test('only pages of this machine or of the simulator’s own host may play it', () => {
  expect(mayControl('http://localhost:4301', 'sim.example')).toBe(true);
  expect(mayControl('http://127.0.0.1:9', 'sim.example')).toBe(true);
  expect(mayControl('https://sim.example', 'sim.example')).toBe(true);
  expect(mayControl('https://evil.example', 'sim.example')).toBe(false);
  expect(mayControl('null', 'sim.example')).toBe(false);
});
