import type { Flow } from '@offhook/flow';

/** What the editor's events say. */
export interface FlowEventDetail {
  readonly flow: Flow;
  /** The draft's revision, where a server keeps it. */
  readonly revision?: number;
  /** The version that was published. */
  readonly version?: number;
}

export type FlowEventName =
  | 'offhook-flow-changed'
  | 'offhook-flow-saved'
  | 'offhook-flow-published';

/** Makes one of the editor's events; they bubble and leave shadow roots. */
export const flowEvent = (
  name: FlowEventName,
  detail: FlowEventDetail,
): CustomEvent<FlowEventDetail> => new CustomEvent(name, { detail, bubbles: true, composed: true });
