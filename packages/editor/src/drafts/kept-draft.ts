import { documentSchema } from '@offhook/client';
import type { Flow } from '@offhook/flow';

/** Edits of a flow that the server does not have yet, as they are kept on this computer. */
export interface KeptDraft {
  /** The flow as it stands. */
  readonly flow: Flow;
  /** The draft of the server that the edits began at. */
  readonly basis: Flow;
  /** The revision of that draft. */
  readonly revision: number;
  /** What was on its way to the server: it may have arrived though no answer came back. */
  readonly sent?: Flow | undefined;
}

/** Reads what was kept; undefined for anything that this version of the editor cannot read. */
export const readKept = (found: unknown): KeptDraft | undefined => {
  if (typeof found !== 'object' || found === null) return undefined;
  if (!('flow' in found) || !('basis' in found) || !('revision' in found)) return undefined;
  const flow = documentSchema.safeParse(found.flow);
  const basis = documentSchema.safeParse(found.basis);
  const sent = documentSchema.safeParse('sent' in found ? found.sent : undefined);
  if (!flow.success || !basis.success || typeof found.revision !== 'number') return undefined;
  return {
    flow: flow.data,
    basis: basis.data,
    revision: found.revision,
    ...(sent.success && { sent: sent.data }),
  };
};
