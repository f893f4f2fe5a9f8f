import type { ActionManifest } from '@offhook/contract';
import type { Block, Flow } from './document.ts';

/** A flow with its Start and End and nothing between them. */
export const emptyFlow = (name: string): Flow => ({
  offhook: 1,
  name,
  triggers: [],
  nodes: { start: { kind: 'start' }, end: { kind: 'end' } },
  labels: {},
  layout: { start: [0, 0], end: [640, 0] },
});

/** A block of an action as it is placed first: without inputs, at the action's current version. */
export const blockOf = ({ id, upgrades }: ActionManifest): Block => ({
  action: id,
  ...(upgrades.length > 0 && { version: upgrades.length }),
});
