import { createRequire } from 'node:module';
import type { Call, Found } from '../workload/steps.ts';
import type { Engine } from './engine.ts';
import { versionOf } from './version-of.ts';

const noflo = createRequire(import.meta.url)('noflo');

interface Input {
  hasData(port: string): boolean;
  getData(port: string): never;
}
interface Output {
  sendDone(packets: unknown): void;
}
type Work = (value: never, send: (value: unknown) => void) => void;

const component = (work: Work) => () => {
  const made = new noflo.Component({
    inPorts: { in: { datatype: 'all' } },
    outPorts: { out: { datatype: 'all' } },
  });
  made.process((input: Input, output: Output) => {
    if (!input.hasData('in')) return;
    const value = input.getData('in');
    work(value, (answer) => output.sendDone(answer === undefined ? undefined : { out: answer }));
  });
  return made;
};

/** NoFlo's components and a network, one packet a run. */
export const nofloEngine: Engine = {
  name: 'noflo',
  version: versionOf('noflo'),
  open: async ({ steps, ended }) => {
    const parts: Readonly<Record<string, Work>> = {
      Number: (call: Call, send) => send({ phone: steps.number(call) }),
      Search: ({ phone }: { phone: string }, send) => {
        const answer = steps.search(phone);
        const goOn = (found: Found): void => send({ ...found, phone });
        if (answer instanceof Promise) void answer.then(goOn);
        else goOn(answer);
      },
      IsOne: (one: Found, send) => send(steps.isOne(one.count) ? one : undefined),
      Pop: (one: Found, send) => {
        steps.pop(one.id);
        send(one);
      },
      Text: ({ id, phone }: { id: string; phone: string }, send) =>
        send({ text: steps.text(id, phone) }),
      Log: ({ text }: { text: string }, send) => {
        steps.log(text);
        send(undefined);
        ended();
      },
    };
    const loader = new noflo.ComponentLoader(import.meta.dirname, { cache: true });
    loader.components = {};
    loader.ready = true;
    const graph = new noflo.Graph('bench');
    const names = Object.keys(parts);
    for (const name of names) {
      loader.registerComponent('', name, component(parts[name] ?? (() => {})));
      graph.addNode(name, name);
    }
    names.slice(1).forEach((name, index) => graph.addEdge(names[index], 'out', name, 'in'));
    graph.addInport('in', names[0], 'in');
    const network = await noflo.createNetwork(graph, {
      componentLoader: loader,
      delay: true,
      subscribeGraph: false,
    });
    await network.connect();
    const socket = noflo.internalSocket.createSocket();
    network.processes[names[0] ?? ''].component.inPorts.in.attach(socket);
    await network.start();
    return {
      start: (call) => socket.post(new noflo.IP('data', call)),
      close: () => network.stop(),
    };
  },
};
