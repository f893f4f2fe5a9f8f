import type { ActionManifest, Manifests } from '@offhook/contract';

/** What a legacy type is here. */
export type Meaning =
  | { readonly as: 'kind'; readonly kind: 'start' | 'end' }
  | { readonly as: 'action'; readonly manifest: ActionManifest }
  | { readonly as: 'unknown'; readonly action: string };

const kinds: Readonly<Record<string, 'start' | 'end'>> = { SE_Start: 'start', SE_End: 'end' };

const legacyTypesOf = (manifest: ActionManifest): readonly string[] =>
  manifest.aliases?.legacyTypes ?? [];

/** Looks legacy types up in the catalogue. An unknown one is kept under its own name, never guessed. */
export const meaningIn = (manifests: Manifests): ((type: string) => Meaning) => {
  const byType = new Map<string, ActionManifest>();
  for (const manifest of Object.values(manifests.actions)) {
    for (const type of legacyTypesOf(manifest)) byType.set(type, manifest);
  }
  return (type) => {
    const kind = Object.hasOwn(kinds, type) ? kinds[type] : undefined;
    if (kind !== undefined) return { as: 'kind', kind };
    const manifest = byType.get(type);
    if (manifest !== undefined) return { as: 'action', manifest };
    // A type that happens to be spelt like an action of ours is still not that action.
    return {
      as: 'unknown',
      action: Object.hasOwn(manifests.actions, type) ? `legacy:${type}` : type,
    };
  };
};

/** The type under which an action is exported; undefined where the legacy product had no such block. */
export const legacyTypeOf = (manifests: Manifests, action: string): string | undefined => {
  const manifest = Object.hasOwn(manifests.actions, action) ? manifests.actions[action] : undefined;
  return manifest && legacyTypesOf(manifest)[0];
};
