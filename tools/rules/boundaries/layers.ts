/** What the code of a layer may import. */
export interface Layer {
  /** Layers of this workspace. */
  readonly layers: readonly string[];
  /** Packages from outside; `*` is whatever its package.json lists, `decided` what a decision allows. */
  readonly outside: readonly string[];
}

const unit: Layer = { layers: ['contract'], outside: ['rxjs', 'decided'] };
const elements = ['adapter', 'editor'];
const pure = [
  'contract',
  'phone',
  'flow',
  'import-cti',
  'runtime',
  'catalog',
  'client',
  'action',
  'source',
];
/** What the editor's text view and boxes for JSON, SOQL and templates load when they are shown. */
const codeMirror = [
  ...['autocomplete', 'commands', 'lang-json', 'language', 'lint', 'search', 'state', 'view'].map(
    (part) => `@codemirror/${part}`,
  ),
  '@lezer/highlight',
];
const everything: Layer = {
  layers: [...pure, ...elements, 'desk-face', 'host', 'rehearsal', 'cli', 'testing'],
  outside: ['*'],
};

/** Who may import whom: dependencies point at the contract. */
export const layers: Readonly<Record<string, Layer>> = {
  contract: { layers: [], outside: ['rxjs'] },
  flow: { layers: ['contract'], outside: ['zod'] },
  'import-cti': { layers: ['flow', 'contract'], outside: [] },
  client: { layers: ['flow', 'contract'], outside: ['zod'] },
  catalog: { layers: ['action', 'source', 'contract'], outside: [] },
  cli: { layers: [...pure, 'host', 'rehearsal', 'testing'], outside: ['*'] },
  // Of hosts the simulated one alone; units are handed in.
  rehearsal: { layers: ['runtime', 'flow', 'contract', 'host'], outside: ['rxjs', 'zod'] },
  action: unit,
  source: unit,
  phone: { layers: ['contract'], outside: ['libphonenumber-js'] },
  host: { layers: ['contract', 'phone'], outside: ['*'] },
  runtime: { layers: ['contract', 'flow'], outside: ['rxjs'] },
  editor: {
    layers: ['flow', 'import-cti', 'contract', 'client', 'catalog', 'phone'],
    outside: ['lit', '@lit-labs/task', 'elkjs', 'marked', 'rete', 'zod', ...codeMirror],
  },
  adapter: {
    layers: ['runtime', 'flow', 'contract', 'client', 'catalog'],
    outside: ['lit', '@lit-labs/task', 'rxjs'],
  },
  'desk-face': { layers: ['contract'], outside: ['lit', 'libphonenumber-js', 'rxjs'] },
  testing: { layers: ['contract'], outside: ['rxjs', 'vitest'] },
  app: everything,
  tool: everything,
};

/** What tests, examples and stories may import beside what their layer may. */
export const proof: Layer = {
  layers: ['testing', 'host', 'contract', 'flow', 'catalog'],
  outside: [
    'vitest',
    'axe-core',
    'rxjs',
    'fast-check',
    'playwright',
    '@storybook/web-components-vite',
    'node:',
  ],
};

/** Layers whose code runs in Node, and so may import its modules. */
export const inNode: ReadonlySet<string> = new Set(['cli', 'app', 'tool']);

/** The one host on which drafts are rehearsed. */
export const rehearsalsHost = '@offhook/host-simulated';

/** The one folder that knows Rete. */
export const reteFolder = 'packages/editor/src/canvas/';

/** The parts of the catalogue that the editor reads: an action's code never reaches it. */
export const editorsCatalog: readonly string[] = [
  '@offhook/catalog/manifests.json',
  '@offhook/catalog/locale',
];
