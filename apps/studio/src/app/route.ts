/** Where a person is in the studio. */
export type Route =
  | { readonly page: 'adapters' | 'examples' }
  | { readonly page: 'example'; readonly folder: string }
  | {
      readonly page: 'adapter' | 'find' | 'releases' | 'runs' | 'adapter-settings' | 'new-flow';
      readonly adapter: string;
    }
  | { readonly page: 'run'; readonly adapter: string; readonly run: string }
  | { readonly page: 'flow-settings' | 'versions'; readonly flow: string }
  /** With `run`, the editor is handed the event of that run; with `block`, it shows that block. */
  | { readonly page: 'flow'; readonly flow: string; readonly run?: string; readonly block?: string }
  | { readonly page: 'version'; readonly flow: string; readonly version: number }
  | { readonly page: 'unknown'; readonly path: string };

const adapterPages = {
  '': 'adapter',
  find: 'find',
  releases: 'releases',
  runs: 'runs',
  settings: 'adapter-settings',
  new: 'new-flow',
} as const;
const flowPages = { '': 'flow', settings: 'flow-settings', versions: 'versions' } as const;

const isIn = <T extends object>(table: T, key: string): key is Extract<keyof T, string> =>
  Object.hasOwn(table, key);

/** Reads an address. */
export const routeOf = (path: string): Route => {
  const [root = '', encoded = '', rest = '', last = ''] = path.split('/').filter(Boolean);
  const id = decodeURIComponent(encoded);
  if (root === '') return { page: 'adapters' };
  if (root === 'adapters' && id === '') return { page: 'adapters' };
  if (root === 'examples' && rest === '') {
    return id === '' ? { page: 'examples' } : { page: 'example', folder: id };
  }
  if (root === 'adapters' && last === '' && isIn(adapterPages, rest)) {
    return { page: adapterPages[rest], adapter: id };
  }
  if (root === 'adapters' && rest === 'runs') {
    return { page: 'run', adapter: id, run: decodeURIComponent(last) };
  }
  if (root === 'flows' && id !== '') {
    if (last === '' && isIn(flowPages, rest)) return { page: flowPages[rest], flow: id };
    if (rest === 'rehearse' && last !== '') {
      return { page: 'flow', flow: id, run: decodeURIComponent(last) };
    }
    if (rest === 'blocks' && last !== '') {
      return { page: 'flow', flow: id, block: decodeURIComponent(last) };
    }
    if (rest === 'versions' && /^\d+$/.test(last)) {
      return { page: 'version', flow: id, version: Number(last) };
    }
  }
  return { page: 'unknown', path };
};

const at = (...parts: readonly string[]): string => `/${parts.map(encodeURIComponent).join('/')}`;

/** Addresses of the studio's pages. */
export const to = {
  adapters: () => '/',
  examples: () => '/examples',
  example: (folder: string) => at('examples', folder),
  adapter: (id: string) => at('adapters', id),
  find: (id: string) => at('adapters', id, 'find'),
  releases: (id: string) => at('adapters', id, 'releases'),
  runs: (id: string) => at('adapters', id, 'runs'),
  run: (id: string, run: string) => at('adapters', id, 'runs', run),
  adapterSettings: (id: string) => at('adapters', id, 'settings'),
  newFlow: (id: string) => at('adapters', id, 'new'),
  flow: (id: string) => at('flows', id),
  block: (id: string, block: string) => at('flows', id, 'blocks', block),
  rehearse: (id: string, run: string) => at('flows', id, 'rehearse', run),
  flowSettings: (id: string) => at('flows', id, 'settings'),
  versions: (id: string) => at('flows', id, 'versions'),
  version: (id: string, number: number) => at('flows', id, 'versions', String(number)),
} as const;
