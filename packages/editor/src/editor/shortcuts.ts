import type { Flow } from '@offhook/flow';
import type { Ends, Intent } from '../intent.ts';

/** What a shortcut may speak of. */
export interface Shortcuts {
  readonly flow: Flow | undefined;
  readonly selection: readonly string[];
  readonly selectedConnection: Ends | undefined;
}

const isTyping = (event: KeyboardEvent): boolean => {
  const [target] = event.composedPath();
  return target instanceof HTMLElement && target.matches('input, textarea, select');
};

const command = (event: KeyboardEvent, { flow }: Shortcuts): Intent | undefined => {
  const key = event.key.toLowerCase();
  if (key === 's') return { kind: 'save' };
  if (isTyping(event)) return undefined;
  if (key === 'z') return { kind: event.shiftKey ? 'redo' : 'undo' };
  if (key === 'y') return { kind: 'redo' };
  if (key === 'a') return { kind: 'select', nodes: Object.keys(flow?.nodes ?? {}) };
  return undefined;
};

/** What a key asks for anywhere in the editor; undefined where it is none of the editor's. */
export const shortcutFor = (event: KeyboardEvent, now: Shortcuts): Intent | undefined => {
  if (event.altKey || now.flow === undefined) return undefined;
  if (event.ctrlKey || event.metaKey) return command(event, now);
  if (isTyping(event)) return undefined;
  if (event.key === 'Delete' || event.key === 'Backspace') {
    if (now.selectedConnection) return { kind: 'disconnect', ends: now.selectedConnection };
    return now.selection.length > 0 ? { kind: 'remove', nodes: now.selection } : undefined;
  }
  if (event.key === 'Escape' && now.selection.length > 0) return { kind: 'select', nodes: [] };
  return undefined;
};
