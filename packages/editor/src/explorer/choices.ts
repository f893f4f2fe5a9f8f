import type { ActionManifest, ControlManifest, Manifests } from '@offhook/contract';
import { blockOf, controlFor, controlKinds, type FlowNode } from '@offhook/flow';

/** The category of control blocks. */
export const controlGroup = 'control';

const prefix = 'control:';

/** The kind of control block that a choice stands for; undefined for actions. */
export const kindOfChoice = (choice: string): string | undefined =>
  choice.startsWith(prefix) ? choice.slice(prefix.length) : undefined;

/** A control block as a list of actions shows it. */
const cardOf = ({ kind, title, description, keywords, inputs, sockets }: ControlManifest) =>
  ({
    id: `${prefix}${kind}`,
    title,
    description,
    keywords,
    group: controlGroup,
    inputs,
    sockets: {
      family: 'done',
      outputs: Object.assign({}, ...sockets.map(({ gives }) => gives)),
    },
    requires: [],
    upgrades: [],
  }) satisfies ActionManifest;

const cards = new WeakMap<Manifests, readonly ActionManifest[]>();

/** All that can be placed as a block: the actions, and the control blocks as if they were actions. */
export const choicesOf = (manifests: Manifests): readonly ActionManifest[] => {
  const known = cards.get(manifests);
  if (known !== undefined) return known;
  const controls = controlKinds.flatMap((kind) => {
    const control = controlFor(manifests, { kind });
    return control === undefined ? [] : [cardOf(control)];
  });
  const choices = [...Object.values(manifests.actions), ...controls];
  cards.set(manifests, choices);
  return choices;
};

/** What is placed for a choice: an action's block, a control block, Start or End. */
export const nodeOf = (choice: string, { actions }: Manifests): FlowNode | undefined => {
  if (choice === 'start' || choice === 'end') return { kind: choice };
  const kind = kindOfChoice(choice);
  if (kind !== undefined) return { kind };
  const manifest = Object.hasOwn(actions, choice) ? actions[choice] : undefined;
  return manifest && blockOf(manifest);
};
