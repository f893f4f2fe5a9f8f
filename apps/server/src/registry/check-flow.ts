import { manifests } from '@offhook/catalog';
import { validate } from '@offhook/flow';
import type { Check } from './publishing.ts';

/** Finds what is wrong with a flow, by the house's validator and the catalogue's manifests. */
export const checkFlow: Check = (flow) =>
  validate(flow, manifests).map((problem) => ({ ...problem }));
