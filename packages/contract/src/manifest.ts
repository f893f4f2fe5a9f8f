import type { AnyAction } from './action.ts';
import type { ControlManifest } from './control.ts';
import type { Field } from './field.ts';
import type { AnyStreamAction } from './operator.ts';
import type { Capability } from './ports/capabilities.ts';
import type { Proof } from './proof.ts';
import type { SocketFamily } from './sockets.ts';
import type { About, AnySource } from './source.ts';
import type { Described } from './unit.ts';
import type { Upgrade } from './upgrade.ts';

/** What editor, importer and validator know of an action: everything but its code. Plain JSON. */
export interface ActionManifest extends Described {
  /** The folder it lives in, which is the editor's category. */
  readonly group: string;
  readonly inputs: Readonly<Record<string, Field>>;
  readonly sockets: {
    readonly family: SocketFamily;
    readonly from?: string;
    readonly outputs: Readonly<Record<string, Field>>;
  };
  /** Which input is surely present where a run leaves by which socket. */
  readonly proves?: Proof;
  readonly requires: readonly Capability[];
  readonly upgrades: readonly Upgrade[];
  /** True for stream actions, which see the tokens of all runs. */
  readonly stream?: true;
}

/** What editor, importer and validator know of a source. Plain JSON. */
export interface SourceManifest extends Described {
  readonly about: About;
  readonly requires: readonly Capability[];
  readonly events: Readonly<
    Record<
      string,
      {
        readonly title: string;
        readonly description: string;
        readonly payload: Readonly<Record<string, Field>>;
        /** What a trigger sets; absent where there is nothing to set. */
        readonly settings?: Readonly<Record<string, Field>>;
      }
    >
  >;
}

/** All units by id, and the control blocks, as the generated `manifests.json` holds them. */
export interface Manifests {
  readonly actions: Readonly<Record<string, ActionManifest>>;
  readonly sources: Readonly<Record<string, SourceManifest>>;
  /** The control blocks by kind, in the reader's language; those of @offhook/flow where they are absent. */
  readonly controls?: Readonly<Record<string, ControlManifest>>;
}

const described = (unit: Described): Described => ({
  id: unit.id,
  title: unit.title,
  description: unit.description,
  ...(unit.aliases && { aliases: unit.aliases }),
  ...(unit.tags && { tags: unit.tags }),
  ...(unit.keywords && { keywords: unit.keywords }),
  ...(unit.status && { status: unit.status }),
  ...(unit.replacedBy && { replacedBy: unit.replacedBy }),
});

/** An action's manifest; `group` is the folder it lives in. */
export const manifestOf = (action: AnyAction | AnyStreamAction, group: string): ActionManifest => ({
  ...described(action),
  group,
  inputs: action.inputs,
  sockets: action.sockets,
  ...('proves' in action && action.proves && { proves: action.proves }),
  requires: action.requires ?? [],
  upgrades: action.upgrades ?? [],
  ...('stream' in action && { stream: true as const }),
});

/** A source's manifest. */
export const sourceManifestOf = (source: AnySource): SourceManifest => ({
  ...described(source),
  about: source.about,
  requires: source.requires ?? [],
  events: Object.fromEntries(
    Object.entries(source.events).map(([name, { title, description, payload, settings }]) => [
      name,
      { title, description, payload, ...(settings && { settings }) },
    ]),
  ),
});
