import type { Scale } from './measure/scale.ts';
import type { Throughput, Workload } from './measure/throughput.ts';

type Measured<T> = Record<string, T | string>;

/** All figures of one run of the benchmarks; a text is the reason why there is none. */
export interface Results {
  readonly at: string;
  readonly machine: {
    readonly processor: string;
    readonly processors: number;
    readonly memory: number;
    readonly node: string;
    readonly load: number;
  };
  /** By peer: Offhook's figures and the peer's, from one process. */
  readonly throughput: Measured<readonly Throughput[]>;
  readonly bytes: Measured<number>;
  readonly cancel: Measured<number>;
  readonly depth: Measured<Record<string, number>>;
  readonly compile: Measured<number>;
  /** Microseconds. */
  readonly publicPath: Measured<Record<string, number>>;
  readonly scale: Measured<Scale>;
}

const workloads: readonly Workload[] = ['S', 'P', 'flight'];

/** What is aimed at, as the ratio of Offhook's runs to the peer's. */
const aims: Readonly<Record<string, readonly number[]>> = {
  rxjs: [2, 1.6, 25],
  'node-red-custom': [30, 30, 30],
  'node-red-stock': [110, 110, 110],
  n8n: [180, 180, 180],
  xstate: [65, 65, 65],
  noflo: [25, 25, 25],
  litegraph: [4, 4, 4],
  rete: [2, 2, 2],
};

const whole = (figure: number): string =>
  Number.isNaN(figure) ? 'overflows the stack' : Math.round(figure).toLocaleString('en');
const short = (figure: number): string => (figure < 10 ? figure.toFixed(2) : figure.toFixed(0));

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const ratioCell = (ours: number, theirs: number, aim: number | undefined): string => {
  const ratio = ours / theirs;
  if (aim === undefined) return `${short(ratio)}`;
  return `${short(ratio)} (aim ${aim}${ratio >= aim ? '' : ', missed'})`;
};

const throughputRow = ([peer, measured]: readonly [string, readonly Throughput[] | string]) => {
  if (typeof measured === 'string') return [peer, '', `not measured: ${measured.split('\n')[0]}`];
  const [ours, theirs] = measured;
  if (!ours || !theirs) return [peer, '', 'not measured'];
  return [
    theirs.engine,
    theirs.version,
    ...workloads.map((workload) => whole(theirs.runs[workload])),
    ...workloads.map((workload, index) =>
      ratioCell(ours.runs[workload], theirs.runs[workload], aims[peer]?.[index]),
    ),
  ];
};

const single = (measured: Measured<number>, unit: (figure: number) => string) =>
  Object.entries(measured).map(([name, figure]) => [
    name,
    typeof figure === 'number' ? unit(figure) : `not measured: ${figure.split('\n')[0]}`,
  ]);

const depths = (depth: Results['depth']) =>
  Object.entries(depth).map(([length, rates]) =>
    typeof rates === 'string'
      ? [length, rates]
      : [length, ...Object.values(rates).map((rate) => whole(rate))],
  );

const paths = (publicPath: Results['publicPath']) =>
  Object.values(publicPath).map((figures) => {
    if (typeof figures === 'string') return [figures];
    const { adapter = Number.NaN, bare = Number.NaN } = figures;
    return [`${adapter.toFixed(1)} µs`, `${bare.toFixed(1)} µs`, short(adapter / bare)];
  });

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`;

const scales = (scale: Results['scale']) =>
  Object.values(scale).map((figures) =>
    typeof figures === 'string'
      ? [figures]
      : [
          whole(figures.events),
          whole(figures.runs),
          megabytes(figures.heapBefore),
          megabytes(figures.heapAfter),
          String(figures.timersLeft),
          String(figures.subscriptionsLeft),
          `${whole(figures.perEvent)} µs`,
        ],
  );

const milliseconds = (figure: number): string => `${figure.toFixed(2)} ms`;

/** The figures as a page. */
export const report = ({ at, machine, ...results }: Results): string => `\
# Speed of the runtime

The six-step screen-pop flow (number → search → one hit? → pop → text → log) in each engine, calling the same functions. **S**: all answer at once. **P**: the search answers by a promise. **Flight**: ten thousand runs wait for it together. Runs per second of the thread's own time, medians of nine rounds, one process for each peer and Offhook in turn; a time limit of 60 s is on in Offhook. Ratios are Offhook's runs over the peer's.

Measured ${at.slice(0, 10)} with Node ${machine.node} on ${machine.processors} × ${machine.processor}, load ${machine.load.toFixed(1)} at the start.

${table(
  ['Peer', 'Version', 'S', 'P', 'Flight', 'Ratio S', 'Ratio P', 'Ratio flight'],
  Object.entries(results.throughput).map(throughputRow),
)}

## A run that waits

${table(['Engine', 'Bytes (aim 700)'], single(results.bytes, whole))}

## Cancelling 10,000 runs that wait

${table(['Engine', 'Time (aim 1.5 ms)'], single(results.cancel, milliseconds))}

## Flows of many blocks, runs per second

${table(['Blocks', 'Offhook', 'Hand-written RxJS', 'Plain function'], depths(results.depth))}

## Making a flow ready

${table(['Blocks', 'Time (aim 20 ms for 10,000)'], single(results.compile, milliseconds))}

## From a source's event to the screen pop

A published flow that reads the caller's number and pops the record, with the catalogue's actions: through the adapter (source, life cycle, release, trace, report) and through the bare flow.

${table(['Adapter', 'Bare flow', 'Ratio'], paths(results.publicPath))}

## An hour on a busy desktop

200 published flows, 50 events a second for an hour of virtual time, 30 contacts at once, through the adapter's session; heaps after a full collection when all contacts have ended, and what was left open then beyond an idle desktop.

${table(['Events', 'Runs', 'Heap before', 'Heap after', 'Timers left', 'Subscriptions left', 'Thread time per event'], scales(results.scale))}
`;
