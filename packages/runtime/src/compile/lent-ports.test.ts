import { type ContactPort, defineAction, done, type Host, json, outcome } from '@offhook/contract';
import { of } from 'rxjs';
import { expect, test } from 'vitest';
import { contactOf, oneBlock, play } from '../../test/play.ts';

const out = { value: json({ title: 'Value' }) };

const console$ = { refreshView: () => of(undefined) };
const host = (ports: object, contactPort?: (id: string) => unknown): Host =>
  ({ ports, ...(contactPort && { contactPort }) }) as unknown as Host; // cast: only what the steps touch

/** Runs one action that requires these ports, and answers what it saw. */
const lend = (
  requires: readonly string[],
  look: (lent: never) => unknown,
  from: Host,
  contactId?: string,
) => {
  const action = defineAction({
    id: 'look',
    title: 'Look',
    description: 'Looks.',
    inputs: {},
    requires: requires as never[], // cast: the ports differ by test
    sockets: outcome(out),
    run: (_, lent) => ({ value: look(lent as never) as never }), // cast: the ports differ by test
  });
  const played = play(oneBlock({ action: 'look' }), [action], from);
  played.fire(contactId === undefined ? {} : { contact: contactOf(contactId) });
  return played.reports[0] ?? played.runs[0];
};

test('an action is lent the ports that it names, and the host’s own ones', () => {
  const seen = lend(
    ['console'],
    (lent: { console: unknown }) => lent.console === console$,
    host({ console: console$, http: {} }),
  );
  expect(seen).toMatchObject({ socket: 'success', output: { value: true } });
});

test('an action is lent nothing that it does not name', () => {
  const seen = lend(
    ['console'],
    (lent: { http?: unknown }) => [
      lent.http === undefined,
      Object.keys(lent),
      JSON.stringify(lent),
    ],
    host({ console: console$, http: {} }),
  );
  expect(seen).toMatchObject({ output: { value: [true, [], '{}'] } });
});

test('a port that the host does not have fails with `port-missing` when it is touched, not before', () => {
  expect(lend(['http'], () => 'fine', host({}))).toMatchObject({ output: { value: 'fine' } });
  expect(lend(['http'], (lent: { http: unknown }) => lent.http, host({}))).toMatchObject({
    socket: 'failure',
    output: { code: 'port-missing', message: 'This desktop’s host does not lend the port “http”.' },
  });
});

test('the contact port is bound to the contact of the run', () => {
  const bound: string[] = [];
  const contactPort = (id: string) => {
    bound.push(id);
    return { bound: id };
  };
  const look = (lent: { contact: { bound: string } }) => lent.contact.bound;
  expect(lend(['contact'], look, host({ contact: {} }, contactPort), 'c-1')).toMatchObject({
    output: { value: 'c-1' },
  });
  expect(bound).toEqual(['c-1']);
});

test('without a contact each call of the contact port fails with `no-contact`, but its events are there', async () => {
  const events$ = of();
  let contact: ContactPort | undefined;
  const accept = defineAction({
    id: 'accept',
    title: 'Accept',
    description: 'Accepts.',
    inputs: {},
    requires: ['contact'],
    sockets: outcome(),
    run: (_, lent) => {
      contact = lent.contact;
      return lent.contact.accept();
    },
  });
  const played = play(oneBlock({ action: 'accept' }), [accept], host({ contact: { events$ } }));
  played.fire();
  expect(played.runs).toMatchObject([{ status: 'failed', error: { code: 'no-contact' } }]);
  expect(contact?.events$).toBe(events$);
  expect(await Promise.resolve(contact)).toBe(contact);
});

test('without a contact a flow can still ask which contact is in focus', () => {
  const focused = defineAction({
    id: 'focused',
    title: 'Focused',
    description: 'Asks which contact is in focus.',
    inputs: {},
    requires: ['contact'],
    sockets: outcome(),
    run: (_, { contact }) => contact.getFocused(),
  });
  const getFocused = () => of({ contactId: 'c-1' });
  const played = play(
    oneBlock({ action: 'focused' }),
    [focused],
    host({ contact: { getFocused } }),
  );
  played.fire();
  expect(played.runs).toMatchObject([{ status: 'completed' }]);
});

test('without a `call` observer ports are handed over as they are', () => {
  const port = { refreshView: () => of(undefined) };
  const seen: unknown[] = [];
  const action = defineAction({
    id: 'look',
    title: 'Look',
    description: 'Looks.',
    inputs: {},
    requires: ['console'],
    sockets: done(),
    run: (_, lent) => {
      seen.push(lent.console);
      return {};
    },
  });
  for (const observer of [{ step: () => {} }, { call: () => {} }])
    play(oneBlock({ action: 'look' }), [action], host({ console: port }), { observer }).fire();
  expect(seen.map((lent) => lent === port)).toEqual([true, false]);
});
