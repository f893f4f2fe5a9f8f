import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { pops, runFiles } from '../play.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const popFile = join(here, '../e01-inbound-screen-pop/flow.json');
const there = mkdtempSync(join(tmpdir(), 'offhook-example-'));
afterAll(() => rmSync(there, { recursive: true }));

const jsonOf = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const written = (name: string, value: unknown): string => {
  const path = join(there, name);
  writeFileSync(path, JSON.stringify(value));
  return path;
};

/** The screen pop as somebody changed it who wants it for all contacts. */
const eager = (): string => {
  const flow = jsonOf(popFile);
  const triggers = flow.triggers.map((trigger: object) => ({
    ...trigger,
    contacts: ['own', 'monitored'],
  }));
  return written('eager.json', { ...flow, triggers });
};

const scenarioOf = (isMonitor: boolean): string => {
  const { crm, contacts, events } = jsonOf(join(here, '../e01-inbound-screen-pop/scenario.json'));
  const seen = contacts.map((contact: object) => ({ ...contact, isMonitor }));
  return written(`scenario-${isMonitor}.json`, { crm, contacts: seen, events });
};

describe.each([
  ['Inbound screen pop', () => popFile],
  ['one that asks for all contacts', eager],
])('beside it, %s', (_, pop) => {
  it('opens nothing for a supervisor who listens in', async () => {
    expect(pops(await runFiles(here, scenarioOf(true), [pop()]))).toEqual([]);
  });

  it('opens the record for an agent', async () => {
    expect(pops(await runFiles(here, scenarioOf(false), [pop()]))).toHaveLength(1);
  });
});

it('one that asks for all contacts would open the record for a supervisor, were it alone', async () => {
  const alone = written('flow.json', jsonOf(eager()));
  expect(pops(await runFiles(join(alone, '..'), scenarioOf(true)))).toHaveLength(1);
});
