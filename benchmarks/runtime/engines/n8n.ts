import { mkdtempSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Call, Found } from '../workload/steps.ts';
import type { Engine } from './engine.ts';
import { versionOf } from './version-of.ts';

const require = createRequire(import.meta.url);

/** n8n's own executor; each run is one execution, as n8n runs a webhook's. */
export const n8n: Engine = {
  name: 'n8n-core',
  version: versionOf('n8n-core'),
  open: ({ steps, ended }) => {
    // It would keep a key in the home folder.
    process.env.N8N_USER_FOLDER = mkdtempSync(join(tmpdir(), 'bench-n8n-'));
    process.env.N8N_ENCRYPTION_KEY = 'bench';
    const { WorkflowExecute } = require('n8n-core');
    const { Workflow } = require('n8n-workflow');
    const type = (name: string, execute: (item: never) => unknown) => ({
      description: {
        displayName: name,
        name,
        group: [],
        version: 1,
        description: name,
        defaults: { name },
        inputs: ['main'],
        outputs: ['main'],
        properties: [],
      },
      async execute(this: { getInputData: () => { json: never }[] }) {
        const items = [];
        for (const { json } of this.getInputData()) items.push({ json: await execute(json) });
        return [items];
      },
    });
    const types: Readonly<Record<string, ReturnType<typeof type>>> = {
      in: type('in', (one) => one),
      number: type('number', (call: Call) => ({ phone: steps.number(call) })),
      search: type('search', async ({ phone }: { phone: string }) => ({
        ...(await steps.search(phone)),
        phone,
      })),
      isOne: type('isOne', (one: Found) => (steps.isOne(one.count) ? one : undefined)),
      pop: type('pop', (one: Found) => {
        steps.pop(one.id);
        return one;
      }),
      text: type('text', ({ id, phone }: { id: string; phone: string }) => ({
        text: steps.text(id, phone),
      })),
      log: type('log', ({ text }: { text: string }) => {
        steps.log(text);
        return {};
      }),
    };
    const names = Object.keys(types);
    const nodes = names.map((name) => ({
      id: name,
      name,
      type: name,
      typeVersion: 1,
      position: [0, 0],
      parameters: {},
    }));
    const connections = Object.fromEntries(
      names
        .slice(0, -1)
        .map((name, index) => [
          name,
          { main: [[{ node: names[index + 1], type: 'main', index: 0 }]] },
        ]),
    );
    const nodeTypes = {
      getByName: (name: string) => types[name],
      getByNameAndVersion: (name: string) => types[name],
      getKnownTypes: () => ({}),
    };
    const workflow = new Workflow({ id: 'bench', nodes, connections, active: false, nodeTypes });
    const hooks = { runHook: async () => {}, addHandler: () => {} };
    return {
      start: (call) => {
        const data = {
          startData: {},
          resultData: { runData: {}, pinData: {} },
          executionData: {
            contextData: {},
            nodeExecutionStack: [
              { node: workflow.getNode('in'), data: { main: [[{ json: call }]] }, source: null },
            ],
            metadata: {},
            waitingExecution: {},
            waitingExecutionSource: {},
          },
        };
        const additional = { hooks, executionId: call.contactId, restartExecutionId: undefined };
        void new WorkflowExecute(additional, 'webhook', data)
          .processRunExecutionData(workflow)
          .then(ended);
      },
    };
  },
};
