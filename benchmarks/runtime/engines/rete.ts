import { ClassicPreset, type GetSchemes, NodeEditor } from 'rete';
import { ControlFlowEngine } from 'rete-engine';
import type { Call, Found } from '../workload/steps.ts';
import type { Engine } from './engine.ts';
import { versionOf } from './version-of.ts';

const socket = new ClassicPreset.Socket('flow');

interface Scratch {
  call: Call;
  phone: string;
  found: Found;
  text: string;
}

class Step extends ClassicPreset.Node {
  work: (forward: (output: string) => void) => void = () => {};

  execute(_input: string, forward: (output: string) => void): void {
    this.work(forward);
  }
}

type Wire = ClassicPreset.Connection<ClassicPreset.Node, ClassicPreset.Node>;
type Schemes = GetSchemes<Step, Wire>;

type Execute = (scratch: Scratch, forward: (output: string) => void) => void;

/** Rete's control flow carries no values, so what a run's steps hand on lies beside it, and is put back after a wait. */
export const rete: Engine = {
  name: 'rete-engine ControlFlow',
  version: versionOf('rete-engine'),
  open: async ({ steps, ended }) => {
    let current: Scratch | undefined;
    const editor = new NodeEditor<Schemes>();
    const engine = new ControlFlowEngine<Schemes>();
    editor.use(engine);
    const add = async (outputs: readonly string[], work: Execute) => {
      const node = new Step('step');
      node.addInput('in', new ClassicPreset.Input(socket));
      for (const name of outputs) node.addOutput(name, new ClassicPreset.Output(socket));
      node.work = (forward) => {
        const scratch = current;
        if (scratch === undefined) throw new Error('A step runs within a run.');
        work(scratch, (output) => {
          current = scratch;
          forward(output);
        });
      };
      await editor.addNode(node);
      return node;
    };
    const chain = [
      await add(['done'], (one, forward) => {
        one.phone = steps.number(one.call);
        forward('done');
      }),
      await add(['done'], (one, forward) => {
        const answer = steps.search(one.phone);
        const goOn = (found: Found): void => {
          one.found = found;
          forward('done');
        };
        if (answer instanceof Promise) void answer.then(goOn);
        else goOn(answer);
      }),
      await add(['done', 'false'], (one, forward) =>
        forward(steps.isOne(one.found.count) ? 'done' : 'false'),
      ),
      await add(['done'], (one, forward) => {
        steps.pop(one.found.id);
        forward('done');
      }),
      await add(['done'], (one, forward) => {
        one.text = steps.text(one.found.id, one.phone);
        forward('done');
      }),
      await add([], (one) => {
        steps.log(one.text);
        ended();
      }),
    ];
    const [first] = chain;
    let former: Step | undefined;
    for (const step of chain) {
      const wire =
        former &&
        new ClassicPreset.Connection<ClassicPreset.Node, ClassicPreset.Node>(
          former,
          'done',
          step,
          'in',
        );
      if (wire) await editor.addConnection(wire);
      former = step;
    }
    return {
      start: (call) => {
        current = { call, phone: '', found: { id: '', count: 0 }, text: '' };
        if (first) engine.execute(first.id);
      },
    };
  },
};
