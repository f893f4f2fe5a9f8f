import { createSimulation } from '@offhook/host-simulated';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { AdapterFailure } from './adapter-news.ts';
import './define.ts';
import type { OffhookAdapter } from './offhook-adapter.ts';

/** Nobody listens there. */
const deadServer = 'http://127.0.0.1:9';

const kept = {
  manifest: {
    adapter: { id: 'demo', name: 'Demo' },
    seq: 4,
    flows: [
      {
        id: 'say',
        version: 2,
        hash: 'h',
        document: {
          offhook: 1,
          name: 'Say it',
          triggers: [{ source: 'voice-contact', event: 'onConnecting' }],
          nodes: {
            start: { kind: 'start', to: { done: ['say'] } },
            say: { action: 'log', inputs: { message: { value: 'hello' } }, to: { done: ['end'] } },
            end: { kind: 'end' },
          },
        },
      },
    ],
  },
};

let element: OffhookAdapter;

beforeEach(() => {
  localStorage.clear();
  element = document.createElement('offhook-adapter');
});

afterEach(() => {
  element.remove();
});

const words = async (): Promise<string> => {
  await element.updateComplete;
  return element.shadowRoot?.querySelector('[role=status]')?.textContent?.trim() ?? '';
};

const keep = (release: unknown): void =>
  localStorage.setItem(`offhook:release:${deadServer}:demo`, JSON.stringify(release));

const place = (rest: Partial<Pick<OffhookAdapter, 'server' | 'adapter' | 'host'>>): void => {
  Object.assign(element, rest);
  document.body.append(element);
};

test('an adapter without a host says so', async () => {
  place({ server: deadServer, adapter: 'demo' });
  expect(await words()).toBe('No host');
});

test('an adapter that was not told which one it is says so', async () => {
  place({ host: createSimulation().host });
  expect(await words()).toBe('No adapter chosen');
});

test('a server that does not answer is told by words, an event and a button', async () => {
  const failures: AdapterFailure[] = [];
  document.body.addEventListener(
    'offhook-adapter-failed',
    (event) => {
      failures.push((event as CustomEvent<AdapterFailure>).detail); // cast: the element's own event
    },
    { once: true },
  );
  place({ server: deadServer, adapter: 'demo', host: createSimulation().host });
  await expect.poll(words).toContain('Not running');
  expect(failures).toMatchObject([{ code: 'unreachable' }]);
  expect(element.shadowRoot?.querySelector('button')?.textContent).toBe('Try again');
});

test('the last published set runs while the server is dead, and the page hears of its runs', async () => {
  const simulation = createSimulation();
  const events: string[] = [];
  for (const name of ['offhook-release-loaded', 'offhook-run-started', 'offhook-run-ended'])
    element.addEventListener(name, () => events.push(name));
  const lines: string[] = [];
  const listening = element.trace$.subscribe(({ entry }) => lines.push(entry.type));
  keep(kept);
  place({ server: deadServer, adapter: 'demo', host: simulation.host });
  await expect.poll(words).toBe('Offline, running 1 flow');
  simulation.ring();
  await expect
    .poll(() => simulation.state$.value.logs.map(({ message }) => message))
    .toEqual(['hello']);
  expect(events).toEqual(['offhook-release-loaded', 'offhook-run-started', 'offhook-run-ended']);
  expect(lines).toEqual(['run', 'call', 'step', 'end']);
  listening.unsubscribe();
});

test('a kept set that was spoilt is not believed', async () => {
  keep({ manifest: { ...kept.manifest, flows: [{ id: 'say', document: { name: 'no flow' } }] } });
  place({ server: deadServer, adapter: 'demo', host: createSimulation().host });
  await expect.poll(words).toContain('Not running');
});

test('an adapter that leaves the page runs nothing, and runs again when it comes back', async () => {
  const simulation = createSimulation();
  keep(kept);
  place({ server: deadServer, adapter: 'demo', host: simulation.host });
  await expect.poll(words).toBe('Offline, running 1 flow');
  element.remove();
  simulation.ring();
  document.body.append(element);
  await expect.poll(words).toBe('Offline, running 1 flow');
  simulation.ring();
  await expect.poll(() => simulation.state$.value.logs.length).toBe(1);
});

test('compact leaves the words to screen readers', async () => {
  element.compact = true;
  place({ server: deadServer, adapter: 'demo' });
  expect(await words()).toBe('No host');
  expect(element.getBoundingClientRect().width).toBeLessThan(20);
});
