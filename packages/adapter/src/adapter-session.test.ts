import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createClient, type Manifest, type RunReport } from '@offhook/client';
import type { Flow } from '@offhook/flow';
import { createSimulation, type Simulation, type VirtualClock } from '@offhook/host-simulated';
import { NEVER } from 'rxjs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { AdapterNews, AdapterStatus, EndedRun } from './adapter-news.ts';
import { AdapterSession } from './adapter-session.ts';
import { catalogLoaders } from './catalog-loaders.ts';
import type { KeptRelease } from './kept-release.ts';

/** A flow that logs one message when a call rings, and another when it ends. */
const logging = (message: string, rest: Partial<Flow> = {}): Flow => ({
  offhook: 1,
  name: 'Say it',
  triggers: [
    { source: 'voice-contact', event: 'onConnecting' },
    { source: 'voice-contact', event: 'onEnded' },
  ],
  nodes: {
    start: { kind: 'start', to: { done: ['say'] } },
    say: { action: 'log', inputs: { message: { value: message } }, to: { done: ['end'] } },
    end: { kind: 'end' },
  },
  ...rest,
});

/** Speaks the registry's protocol over real HTTP, with as little behind it as possible. */
class Registry {
  readonly reports: RunReport[] = [];
  readonly reads: (string | undefined)[] = [];
  #manifest: Manifest = { adapter: { id: 'demo', name: 'Demo' }, seq: 0, flows: [] };
  #open = new Set<ServerResponse>();
  #server: Server | undefined;
  #port = 0;

  get address(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  async start(): Promise<void> {
    this.#server = createServer((request, response) => {
      const path = request.url ?? '';
      if (path.endsWith('/manifest'))
        this.#answerManifest(request.headers['if-none-match'], response);
      else if (path.endsWith('/hints')) this.#openHints(response);
      else {
        let body = '';
        request.on('data', (part: Buffer) => {
          body += part.toString();
        });
        request.on('end', () => {
          this.reports.push(...JSON.parse(body).runs);
          response.end(JSON.stringify({ stored: 1, known: 0 }));
        });
      }
    });
    await new Promise<void>((resolve) => {
      this.#server?.listen(this.#port, '127.0.0.1', resolve);
    });
    this.#port = (this.#server.address() as AddressInfo).port; // cast: it listens on TCP
  }

  async stop(): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise((resolve) => {
      this.#server?.close(resolve);
    });
  }

  publish(...documents: readonly Flow[]): void {
    const seq = this.#manifest.seq + 1;
    const flows = documents.map((document, index) => {
      const former = this.#manifest.flows[index];
      if (former?.document === document) return former;
      return { id: `flow-${index}`, version: seq, hash: String(seq), document };
    });
    this.#manifest = { ...this.#manifest, seq, flows };
    for (const response of this.#open) this.#hint(response);
  }

  #answerManifest(known: string | undefined, response: ServerResponse): void {
    this.reads.push(known);
    const etag = `"${this.#manifest.seq}"`;
    if (known === etag) response.writeHead(304).end();
    else response.writeHead(200, { etag }).end(JSON.stringify(this.#manifest));
  }

  #openHints(response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    this.#open.add(response);
    response.on('close', () => this.#open.delete(response));
    this.#hint(response);
  }

  #hint(response: ServerResponse): void {
    response.write(`data: ${JSON.stringify({ adapter: 'demo', seq: this.#manifest.seq })}\n\n`);
  }
}

let registry: Registry;
let simulation: Simulation<VirtualClock>;
let kept: KeptRelease | undefined;
let news: AdapterNews[];
let sessions: AdapterSession[];

beforeEach(async () => {
  registry = new Registry();
  simulation = createSimulation();
  kept = undefined;
  news = [];
  sessions = [];
  await registry.start();
});

afterEach(async () => {
  for (const session of sessions) session.stop();
  await registry.stop();
});

const open = (): AdapterSession => {
  const client = createClient(registry.address);
  const session = new AdapterSession({
    adapter: 'demo',
    host: simulation.host,
    client,
    lastClient: client,
    keeper: {
      read: () => kept,
      write: (release) => {
        kept = release;
      },
    },
    loaders: catalogLoaders,
    clock: simulation.clock,
    again$: NEVER,
    runId: (run) => `run-${run}`,
    tell: (told) => news.push(told),
  });
  sessions.push(session);
  session.start();
  return session;
};

const status = (): AdapterStatus | undefined =>
  news.flatMap((told) => (told.type === 'status' ? [told.status] : [])).at(-1);

const ended = (): readonly EndedRun[] =>
  news.flatMap((told) => (told.type === 'run-ended' ? [told.run] : []));

const logged = (): readonly unknown[] => simulation.state$.value.logs.map(({ message }) => message);

/** Waits for real HTTP, whatever time it takes; virtual time stands still meanwhile. */
const until = (holds: () => boolean): Promise<void> =>
  expect
    .poll(holds, { timeout: 5000, interval: 5 })
    .toBe(true)
    .then(() => undefined);

test('a published flow runs when its event comes', async () => {
  registry.publish(logging('one'));
  open();
  await until(() => status()?.state === 'running');
  simulation.ring();
  expect(logged()).toEqual(['one']);
  expect(ended()).toMatchObject([
    {
      run: 1,
      flow: 'Say it',
      version: 1,
      trigger: 'voice-contact.onConnecting',
      status: 'completed',
    },
  ]);
});

test('a publish reaches a page that is open, and a contact keeps the version it began with', async () => {
  registry.publish(logging('old'));
  open();
  await until(() => status()?.state === 'running');
  const first = simulation.ring();
  registry.publish(logging('new'));
  await until(() => news.filter(({ type }) => type === 'release').length === 2);
  const second = simulation.ring();
  simulation.customerLeaves(first);
  simulation.customerLeaves(second);
  expect(logged()).toEqual(['old', 'new', 'old', 'new']);
});

test('a new version of one flow leaves the others as they are', async () => {
  const counting = logging('once', {
    name: 'Count',
    triggers: [{ source: 'initialization', event: 'onInit' }],
  });
  registry.publish(counting, logging('old'));
  open();
  await until(() => status()?.state === 'running');
  registry.publish(counting, logging('new'));
  await until(() => news.filter(({ type }) => type === 'release').length === 2);
  simulation.ring();
  expect(logged()).toEqual(['once', 'new']);
});

test('runs that are under way go on when a release is replaced', async () => {
  const waiting = logging('answered', {
    nodes: {
      start: { kind: 'start', to: { done: ['find'] } },
      find: {
        action: 'retrieve-record',
        inputs: { type: { value: 'Contact' }, id: { value: 'nobody' } },
        to: { success: ['say'], failure: ['say'] },
      },
      say: { action: 'log', inputs: { message: { value: 'answered' } }, to: { done: ['end'] } },
      end: { kind: 'end' },
    },
  });
  simulation.fault({ port: 'crm', method: '*', mode: 'slow', ms: 5000 });
  registry.publish(waiting);
  open();
  await until(() => status()?.state === 'running');
  simulation.ring();
  registry.publish();
  await until(() => news.filter(({ type }) => type === 'release').length === 2);
  expect(status()).toMatchObject({ state: 'running', flows: 0 });
  await simulation.clock.advanceBy(5000);
  expect(logged()).toEqual(['answered']);
});

test('an inactive flow starts nothing', async () => {
  registry.publish(logging('never', { active: false }));
  open();
  await until(() => status()?.state === 'running');
  simulation.ring();
  expect(logged()).toEqual([]);
  expect(status()).toEqual({ state: 'running', flows: 0, seq: 1 });
});

test('events from before the adapter was ready run in their order', async () => {
  registry.publish(logging('kept'));
  open();
  const contact = simulation.ring();
  simulation.customerLeaves(contact);
  expect(ended()).toEqual([]);
  await until(() => status()?.state === 'running');
  expect(ended().map(({ trigger }) => trigger)).toEqual([
    'voice-contact.onConnecting',
    'voice-contact.onEnded',
  ]);
});

test('the last published set runs while the server is dead', async () => {
  registry.publish(logging('kept'));
  open();
  await until(() => kept !== undefined);
  sessions.pop()?.stop();
  await registry.stop();
  news = [];
  open();
  await until(() => status()?.state === 'offline');
  simulation.ring();
  expect(logged()).toEqual(['kept']);
  await registry.start();
  await simulation.clock.advanceBy(60_000);
  await until(() => status()?.state === 'running');
});

test('without a server and without a kept set the adapter says so and goes on trying', async () => {
  await registry.stop();
  open();
  await until(() => status()?.state === 'failed');
  expect(status()).toMatchObject({ code: 'unreachable' });
  await registry.start();
  registry.publish(logging('late'));
  await simulation.clock.advanceBy(60_000);
  await until(() => status()?.state === 'running');
});

test('the server is asked again every five minutes, hint or no hint', async () => {
  registry.publish(logging('one'));
  open();
  await until(() => status()?.state === 'running');
  const before = registry.reads.length;
  await simulation.clock.advanceBy(300_000);
  await until(() => registry.reads.length > before);
  expect(registry.reads.at(-1)).toBe('"1"');
});

test('the server is told of runs, with their traces', async () => {
  registry.publish(logging('one'));
  open();
  await until(() => status()?.state === 'running');
  simulation.ring({ contactId: 'c-1' });
  await simulation.clock.advanceBy(1000);
  await until(() => registry.reports.length > 0);
  expect(registry.reports).toMatchObject([
    { runId: 'run-1', flowId: 'flow-0', version: 1, contactId: 'c-1', status: 'completed' },
  ]);
  expect(registry.reports[0]?.trace?.map(({ type }) => type)).toEqual([
    'run',
    'call',
    'step',
    'end',
  ]);
});

test('what a run holds of a person is masked before it leaves the desktop, and not on it', async () => {
  registry.publish(
    logging('one', {
      nodes: {
        start: { kind: 'start', to: { done: ['who'] } },
        who: { action: 'get-customer-phone-number', to: { done: ['say'] } },
        say: {
          action: 'log',
          inputs: { message: { template: 'Called by {{who.phone}}, {{contact.phone}}' } },
          to: { done: ['end'] },
        },
        end: { kind: 'end' },
      },
    }),
  );
  open();
  await until(() => status()?.state === 'running');
  simulation.ring({ contactId: 'c-1', phone: '+12065550100' });
  expect(simulation.state$.value.logs).toMatchObject([
    { message: 'Called by +12065550100, +12065550100' },
  ]);
  await simulation.clock.advanceBy(1000);
  await until(() => registry.reports.length > 0);
  const told = JSON.stringify(registry.reports);
  expect(told).not.toContain('5550100');
  expect(told).toContain('Called by [masked: personal]');
});

test('a run of a flow that another calls is told as a run of its own flow', async () => {
  const calls = {
    start: { kind: 'start', to: { done: ['call'] } },
    call: {
      kind: 'call-flow',
      inputs: { flow: { value: 'Say it' } },
      to: { done: ['end'], failure: ['end'] },
    },
    end: { kind: 'end' },
  };
  registry.publish(
    logging('called', { triggers: [] }),
    logging('', { name: 'Calls it', nodes: calls }),
  );
  open();
  await until(() => status()?.state === 'running');
  simulation.ring({ contactId: 'c-1' });
  await simulation.clock.advanceBy(1000);
  await until(() => registry.reports.length > 1);
  expect(registry.reports.map(({ flowId }) => flowId).toSorted()).toEqual(['flow-0', 'flow-1']);
  expect(registry.reports.find(({ flowId }) => flowId === 'flow-0')?.trace).toContainEqual(
    expect.objectContaining({ type: 'step', node: 'say' }),
  );
});

test('a flow that is being debugged logs each run with all its values', async () => {
  registry.publish(logging('one', { debug: true }));
  open();
  await until(() => status()?.state === 'running');
  simulation.ring();
  const [, run] = simulation.state$.value.logs;
  expect(run).toMatchObject({ level: 'debug', message: { flow: 'Say it', status: 'completed' } });
  expect(JSON.stringify(run?.message)).toContain('"message":"one"');
});

test('a session that is stopped starts nothing and listens to nothing', async () => {
  registry.publish(logging('one'));
  const session = open();
  await until(() => status()?.state === 'running');
  session.stop();
  simulation.ring();
  expect(logged()).toEqual([]);
  await until(() => simulation.clock.pending === 0);
});
