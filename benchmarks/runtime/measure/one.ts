// One comparison, in a process of its own: its kind and its subject are the arguments, its figures go to the parent.
import { measureCompile, measureDepth } from './chains.ts';
import { engineNamed } from './engines.ts';
import { measureBytes, measureCancel } from './pending.ts';
import { measurePublicPath } from './public-path.ts';
import { measureScale } from './scale.ts';
import { measureThroughput } from './throughput.ts';

const [kind = '', subject = ''] = process.argv.slice(2);

const measures: Readonly<Record<string, () => unknown>> = {
  throughput: async () =>
    measureThroughput([await engineNamed('offhook'), await engineNamed(subject)]),
  bytes: async () => measureBytes(await engineNamed(subject)),
  cancel: async () => measureCancel(await engineNamed(subject)),
  depth: () => measureDepth(Number(subject)),
  'public-path': () => measurePublicPath(),
  scale: () => measureScale(),
  compile: () => measureCompile(Number(subject)),
};

const measure = measures[kind];
if (!measure) throw new Error(`There is no measure ${kind}.`);
process.send?.({ figures: await measure() }, () => process.exit(0));
