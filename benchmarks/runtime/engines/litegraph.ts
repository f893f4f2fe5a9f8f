import { createRequire } from 'node:module';
import type { Call, Found } from '../workload/steps.ts';
import type { Engine } from './engine.ts';
import { versionOf } from './version-of.ts';

const { LGraph, LGraphNode, LiteGraph } = createRequire(import.meta.url)('litegraph.js');

interface Node {
  triggerSlot(slot: number, value: unknown): void;
}

/** litegraph's events and actions: a node is told `onAction` with a value and triggers its own outputs. */
export const litegraph: Engine = {
  name: 'litegraph',
  version: versionOf('litegraph.js'),
  open: ({ steps, ended }) => {
    const graph = new LGraph();
    const add = (outputs: readonly string[], work: (node: Node, value: never) => void) => {
      const node = new LGraphNode('step');
      node.addInput('in', LiteGraph.ACTION);
      for (const name of outputs) node.addOutput(name, LiteGraph.EVENT);
      node.onAction = (_action: string, value: unknown) => work(node, value as never); // cast: each node knows what the one before it sends
      graph.add(node);
      return node;
    };
    const chain = [
      add(['done'], (node, call: Call) => node.triggerSlot(0, { phone: steps.number(call) })),
      add(['done'], (node, { phone }: { phone: string }) => {
        const answer = steps.search(phone);
        const goOn = (found: Found): void => node.triggerSlot(0, { ...found, phone });
        if (answer instanceof Promise) void answer.then(goOn);
        else goOn(answer);
      }),
      add(['true', 'false'], (node, one: Found) =>
        node.triggerSlot(steps.isOne(one.count) ? 0 : 1, one),
      ),
      add(['done'], (node, one: Found) => {
        steps.pop(one.id);
        node.triggerSlot(0, one);
      }),
      add(['done'], (node, { id, phone }: { id: string; phone: string }) =>
        node.triggerSlot(0, steps.text(id, phone)),
      ),
      add([], (_node, message: string) => {
        steps.log(message);
        ended();
      }),
    ];
    for (let index = 1; index < chain.length; index += 1)
      chain[index - 1].connect(0, chain[index], 0);
    return { start: (call) => chain[0].onAction('in', call) };
  },
};
