/// <reference types="vite/client" />
import type { JsonRecord } from '@offhook/contract';
import type { Flow, FlowTrigger } from '@offhook/flow';
import index from '../../../../examples/index.json' with { type: 'json' };
import { words } from '../words/words.ts';

/** What the library says about one of its flows. */
export interface Example {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly triggers: readonly FlowTrigger[];
  readonly tags: readonly string[];
  readonly folder: string;
}

/** The library of examples, in its own order. */
export const examples: readonly Example[] = index;

const flows = import.meta.glob<Flow>('../../../../examples/*/flow.json', { import: 'default' });

/** Loads the flow of an example; rejects with a sentence where the library has none of that name. */
export const loadExample = (folder: string): Promise<Flow> => {
  const load = flows[`../../../../examples/${folder}/flow.json`];
  return load === undefined ? Promise.reject(new Error(words().examples.gone(folder))) : load();
};

const scenarios = import.meta.glob<JsonRecord>('../../../../examples/*/scenario.json', {
  import: 'default',
});

/** Loads the scenarios of the examples; that of the given one comes first. */
export const exampleScenarios = async (
  first?: string,
): Promise<readonly { id: string; name: string; scenario: JsonRecord }[]> => {
  const chosen = examples.toSorted(
    (one, other) => Number(other.folder === first) - Number(one.folder === first),
  );
  const loaded = chosen.map(async ({ folder, title }) => {
    const scenario = await scenarios[`../../../../examples/${folder}/scenario.json`]?.();
    return scenario === undefined ? [] : [{ id: `example ${folder}`, name: title, scenario }];
  });
  return (await Promise.all(loaded)).flat();
};
