import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { peers } from './measure/engines.ts';
import { inChild } from './measure/in-child.ts';
import type { Scale } from './measure/scale.ts';
import type { Throughput } from './measure/throughput.ts';
import { type Results, report } from './report.ts';

const wanted = process.argv.slice(2);
const wants = (what: string): boolean => wanted.length === 0 || wanted.includes(what);

/** A peer that cannot be measured here is told with the reason, never left out. */
const attempt = async <T>(what: string, work: () => Promise<T>): Promise<T | string> => {
  console.log(what);
  try {
    return await work();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.error(reason);
    return reason;
  }
};

const results: Results = {
  at: new Date().toISOString(),
  machine: {
    processor: cpus()[0]?.model ?? 'unknown',
    processors: cpus().length,
    memory: totalmem(),
    node: process.version,
    load: loadavg()[0] ?? 0,
  },
  throughput: {},
  bytes: {},
  cancel: {},
  depth: {},
  compile: {},
  publicPath: {},
  scale: {},
};

for (const peer of peers) {
  if (!wants('throughput') && !wants(peer)) continue;
  results.throughput[peer] = await attempt(`Runs per second beside ${peer}`, () =>
    inChild<readonly Throughput[]>('throughput', peer),
  );
}
for (const engine of ['offhook', ...peers]) {
  if (!wants('bytes')) continue;
  results.bytes[engine] = await attempt(`Bytes of a waiting run of ${engine}`, () =>
    inChild<number>('bytes', engine),
  );
}
for (const engine of ['offhook', 'rxjs']) {
  if (!wants('cancel')) continue;
  results.cancel[engine] = await attempt(`Cancelling with ${engine}`, () =>
    inChild<number>('cancel', engine),
  );
}
for (const depth of ['10', '100', '1000']) {
  if (!wants('depth')) continue;
  results.depth[depth] = await attempt(`Flows of ${depth} blocks`, () =>
    inChild<Record<string, number>>('depth', depth),
  );
}
for (const size of ['10', '1000', '10000']) {
  if (!wants('compile')) continue;
  results.compile[size] = await attempt(`Compiling ${size} blocks`, () =>
    inChild<number>('compile', size),
  );
}

if (wants('public-path')) {
  results.publicPath['call to screen pop'] = await attempt('From the event to the screen pop', () =>
    inChild<Record<string, number>>('public-path', ''),
  );
}

if (wants('scale')) {
  results.scale.desktop = await attempt('An hour on a busy desktop', () =>
    inChild<Scale>('scale', ''),
  );
}

const folder = new URL('./results/', import.meta.url);
mkdirSync(folder, { recursive: true });
const name = wanted.length === 0 ? 'runtime' : `runtime-${wanted.join('-')}`;
writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify(results, null, 2)}\n`);
writeFileSync(new URL(`${name}.md`, folder), report(results));
console.log(report(results));
