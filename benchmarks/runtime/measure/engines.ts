import type { Engine } from '../engines/engine.ts';

/** Peers are loaded one at a time, since some change the process that they are in. */
const loaders = {
  offhook: async () => (await import('../engines/offhook.ts')).offhook,
  traced: async () => (await import('../engines/offhook.ts')).offhookTraced,
  plain: async () => (await import('../engines/plain.ts')).plain,
  rxjs: async () => (await import('../engines/rxjs.ts')).rxjs,
  rete: async () => (await import('../engines/rete.ts')).rete,
  litegraph: async () => (await import('../engines/litegraph.ts')).litegraph,
  noflo: async () => (await import('../engines/noflo.ts')).nofloEngine,
  'node-red-custom': async () => (await import('../engines/node-red.ts')).nodeRedCustom,
  'node-red-stock': async () => (await import('../engines/node-red.ts')).nodeRedStock,
  xstate: async () => (await import('../engines/xstate.ts')).xstate,
  n8n: async () => (await import('../engines/n8n.ts')).n8n,
} satisfies Readonly<Record<string, () => Promise<Engine>>>;

type Name = keyof typeof loaders;

const isName = (name: string): name is Name => name in loaders;

/** Everything that Offhook is compared with, itself under a trace included. */
export const peers = Object.keys(loaders).filter((name) => name !== 'offhook');

export const engineNamed = (name: string): Promise<Engine> => {
  if (isName(name)) return loaders[name]();
  throw new Error(`There is no engine ${name}.`);
};
