import { Task } from '@lit-labs/task';
import type { Manifests } from '@offhook/contract';
import type { ReactiveControllerHost } from 'lit';

/** Loads the catalogue's manifests where the element is given none. */
export const catalogTask = (
  host: ReactiveControllerHost & { readonly manifests: Manifests | undefined },
): Task<[boolean], Manifests | undefined> =>
  new Task(host, {
    task: async ([isGiven]) => {
      if (isGiven) return undefined;
      const loaded = await import('@offhook/catalog/manifests.json');
      return loaded.default as unknown as Manifests; // cast: written by the contract's manifestOf
    },
    args: () => [host.manifests !== undefined],
  });
