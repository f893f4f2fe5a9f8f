import type { Manifests } from '@offhook/contract';
import json from './manifests.json' with { type: 'json' };

/** What every first-party unit says about itself, without its code. */
export const manifests = json as unknown as Manifests; // cast: written by the contract's manifestOf; its JSON type would be a thousand literals
