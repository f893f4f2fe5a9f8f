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

const documentOf = (text: unknown): Flow | undefined => {
  try {
    return documentSchema.safeParse(JSON.parse(String(text))).data;
  } catch {
    return undefined; // no JSON: it is as if nothing had been kept
  }
};

/** Reads what was kept; undefined for anything that this version of the editor cannot read. */
export const readKept = (found: unknown): KeptDraft | undefined => {
  if (typeof found !== 'object' || found === null) return undefined;
  if (!('flow' in found) || !('basis' in found) || !('revision' in found)) return undefined;
  const [flow, basis] = [documentOf(found.flow), documentOf(found.basis)];
  const sent = 'sent' in found ? documentOf(found.sent) : undefined;
  const { revision } = found;
  if (flow === undefined || basis === undefined || typeof revision !== 'number') return undefined;
  return { flow, basis, revision, sent };
};
