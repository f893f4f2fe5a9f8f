import type { Host } from '@offhook/contract';

let count = 0;
const ids = new WeakMap<object, string>();

/** The id of a run, made when it is first read: most runs never need one. Unique on a desktop also after a reload. */
export const runIdOf = (run: object, host: Host): string => {
  const known = ids.get(run);
  if (known !== undefined) return known;
  count++;
  const id = `${(host.ports.clock?.now() ?? 0).toString(36)}-${count}`;
  ids.set(run, id);
  return id;
};
