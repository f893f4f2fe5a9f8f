import type { Host } from '@offhook/contract';
import type { FlowTrigger } from '@offhook/flow';
import { defer, type Observable } from 'rxjs';
import type { Trigger } from '../trigger.ts';
import { type HubOptions, type Sources, triggerHub } from './trigger-hub.ts';

/** Opens the events of one flow's triggers. Several flows of a desktop share a `triggerHub` instead. */
export const openTriggers = (
  triggers: readonly FlowTrigger[],
  sources: Sources,
  host: Host,
  options: HubOptions = {},
): Observable<Trigger> => defer(() => triggerHub(sources, host, options).open(triggers));
