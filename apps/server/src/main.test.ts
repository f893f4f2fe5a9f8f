import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@offhook/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lives } from './postgres/postmaster-file.ts';
import { popFlow } from './testing-app.ts';
import { layCluster } from './testing-database.ts';

interface Started {
  readonly child: ChildProcess;
  readonly studio: string;
  readonly said: () => string;
}

let folder: string;
const children: ChildProcess[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offhook-main-'));
  chmodSync(folder, 0o755);
});
afterEach(async () => {
  for (const child of children.splice(0)) await end(child, 'SIGINT');
  rmSync(folder, { recursive: true, force: true });
});

const end = async (child: ChildProcess, signal: NodeJS.Signals): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
};

const launch = (environment: Record<string, string> = {}) => {
  const main = join(import.meta.dirname, 'main.ts');
  const child = spawn(process.execPath, ['--conditions=@offhook/source', main], {
    env: {
      PATH: process.env.PATH,
      OFFHOOK_DATA: folder,
      OFFHOOK_PORT: '0',
      OFFHOOK_DESKTOP_PORT: '0',
      OFFHOOK_SIMULATORS: 'no',
      ...environment,
    },
  });
  children.push(child);
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (part: string) => {
      text += part;
    });
  return { child, said: () => text };
};

const start = async (): Promise<Started> => {
  const { child, said } = launch();
  while (!said().includes('Ctrl-C')) {
    if (child.exitCode !== null) throw new Error(said());
    await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
  }
  const studio = /Studio\s+(\S+)/.exec(said())?.[1] ?? '';
  return { child, studio, said };
};

/** Starts on a cluster that is there already, which is quicker. */
const startAgain = (): Promise<Started> => {
  layCluster(folder);
  return start();
};

const postmaster = (): number =>
  Number(readFileSync(join(folder, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);

test('it says where studio, desktop and data are, and ends on Ctrl-C with its database', async () => {
  const { child, said } = await start();
  expect(said()).toMatch(/Studio {3}http:\/\/localhost:\d+\n {2}Desktop {2}http:\/\/localhost:\d+/);
  expect(said()).toContain(`data in ${folder}`);
  const pid = postmaster();
  await end(child, 'SIGINT');
  expect(child.exitCode).toBe(0);
  expect(lives(pid)).toBe(false);
  expect(existsSync(join(folder, 'postgres/postmaster.pid'))).toBe(false);
}, 60_000);

test('what was published survives kill -9 in the middle of publishing, whole or not at all', async () => {
  const first = await startAgain();
  const client = createClient(first.studio);
  const flows = await Promise.all(
    Array.from({ length: 6 }, (_, index) =>
      client.createFlow('demo', { document: popFlow(`Flow ${index}`) }),
    ),
  );
  let acknowledged = 0;
  const publishing = flows.map(async ({ id }) => {
    for (let round = 1; ; round += 1) {
      const { release } = await client.publish(id);
      acknowledged = Math.max(acknowledged, release.seq);
      await client.saveDraft(id, popFlow(`${id} ${round}`), round);
      if (acknowledged > 20) first.child.kill('SIGKILL');
    }
  });
  await Promise.allSettled(publishing);
  const second = createClient((await start()).studio);
  const releases = await second.releases('demo');
  expect(releases[0]?.seq).toBeGreaterThanOrEqual(acknowledged);
  expect(releases.map(({ seq }) => seq)).toEqual(
    releases.map((_, index) => releases.length - index),
  );
  const manifest = await second.manifest('demo');
  expect(manifest?.manifest.seq).toBe(releases[0]?.seq);
  const pointers = (await second.listFlows('demo')).filter(
    (flow) => flow.publishedVersion !== null,
  );
  expect(pointers.map(({ id, publishedVersion }) => [id, publishedVersion]).sort()).toEqual(
    releases[0]?.flows.map(({ flowId, version }) => [flowId, version]).sort(),
  );
}, 60_000);

test('a connection that somebody opened and never used does not hold up the end', async () => {
  const { child, studio } = await startAgain();
  const socket = connect(Number(new URL(studio).port), 'localhost');
  await once(socket, 'connect');
  const cut = once(socket, 'close');
  await end(child, 'SIGTERM');
  await cut;
  expect(child.exitCode).toBe(0);
}, 30_000);

test('a second one on the same folder says who has it', async () => {
  const { child } = await startAgain();
  const second = launch();
  await once(second.child, 'exit');
  expect(second.child.exitCode).toBe(1);
  expect(second.said()).toContain(`Offhook already runs on ${folder}: process ${child.pid}`);
}, 60_000);

test('a second one on the same port says where the first one is', async () => {
  const { child, studio } = await startAgain();
  const second = launch({ OFFHOOK_PORT: new URL(studio).port });
  await once(second.child, 'exit');
  expect(second.child.exitCode).toBe(1);
  expect(second.said()).toContain(`Offhook already runs at ${studio} (process ${child.pid}).`);
}, 60_000);

test('a crash of the database ends nothing: it is started again, and hints go on', async () => {
  const { studio, said } = await startAgain();
  const client = createClient(studio);
  const { id } = await client.createFlow('demo', { document: popFlow() });
  process.kill(postmaster(), 'SIGKILL');
  const publish = async (): Promise<number> => {
    for (;;) {
      try {
        return (await client.publish(id)).release.seq;
      } catch (error) {
        expect(error).toMatchObject({ status: 503, code: 'database-away' });
      }
    }
  };
  const seq = await publish();
  const ending = new AbortController();
  for await (const hint of client.hints('demo', { signal: ending.signal })) {
    if (hint.seq === seq) await client.publish(id);
    else ending.abort();
  }
  expect(said()).toContain('The database is back.');
}, 60_000);

test('a variable that is not right is explained', async () => {
  const { child, said } = launch({ OFFHOOK_PORT: 'many' });
  await once(child, 'exit');
  expect(child.exitCode).toBe(1);
  expect(said()).toBe(
    'The variable OFFHOOK_PORT must be a port from 0 to 65535; the usual one is 4300, not “many”.\n',
  );
}, 60_000);
