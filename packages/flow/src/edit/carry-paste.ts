import { startsOf } from '../walk.ts';
import { setGroup, setNote } from './carry-remarks.ts';
import type { OperationOf } from './operation.ts';
import { type Carry, nodeIn, refuseId } from './refusal.ts';

/** Adds nodes with all that belongs to them; their ids must be free. */
export const paste: Carry<OperationOf<'paste'>> = (draft, { fragment }, manifests) => {
  const entries = Object.entries(fragment.nodes);
  const starts = entries.filter(([, { kind }]) => kind === 'start').length;
  if (starts > 0 && starts + startsOf(draft.flow()).length > 1) {
    return {
      code: 'second-start',
      message: 'This flow has its Start already; it has exactly one.',
    };
  }
  for (const [id, node] of entries) {
    const refused = refuseId(draft, id);
    if (refused !== undefined) return refused;
    draft.set(['nodes', id], node);
  }
  for (const map of ['labels', 'layout'] as const) {
    for (const [id, value] of Object.entries(fragment[map] ?? {})) {
      if (nodeIn(draft, id) !== undefined) draft.set([map, id], value);
    }
  }
  for (const [id, group] of Object.entries(fragment.groups ?? {})) {
    const refused = setGroup(draft, { type: 'set-group', id, group }, manifests);
    if (refused !== undefined) return refused;
  }
  for (const [id, note] of Object.entries(fragment.notes ?? {})) {
    const refused = setNote(draft, { type: 'set-note', id, note }, manifests);
    if (refused !== undefined) return refused;
  }
  return undefined;
};
