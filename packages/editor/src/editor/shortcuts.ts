import type { Flow } from '@offhook/flow';
import type { Ends, Intent } from '../intent.ts';

/** What a shortcut may speak of. */
export interface Shortcuts {
  readonly flow: Flow | undefined;
  readonly selection: readonly string[];
  readonly selectedConnection: Ends | undefined;
}

/** Whether an event happens where text is typed. */
export const isTyping = (event: Event): boolean => {
  const [target] = event.composedPath();
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
};

/** Keys with Ctrl or Cmd; those with Shift begin with a capital letter. */
const commandKeys: Readonly<Record<string, Intent>> = {
  z: { kind: 'undo' },
  Z: { kind: 'redo' },
  y: { kind: 'redo' },
  d: { kind: 'duplicate-selection' },
  g: { kind: 'group' },
  G: { kind: 'ungroup' },
  L: { kind: 'lay-out' },
};

/** Keys with Ctrl or Cmd that work while text is typed, too. */
const everywhere: Readonly<Record<string, Intent>> = {
  s: { kind: 'save' },
  f: { kind: 'find' },
  k: { kind: 'show-commands' },
};

const plainKeys: Readonly<Record<string, Intent>> = {
  '/': { kind: 'quick-add' },
  a: { kind: 'quick-add' },
  n: { kind: 'add-note' },
  '?': { kind: 'show-commands' },
};

const own = (keys: Readonly<Record<string, Intent>>, key: string): Intent | undefined =>
  Object.hasOwn(keys, key) ? keys[key] : undefined;

const command = (event: KeyboardEvent, { flow }: Shortcuts): Intent | undefined => {
  const small = event.key.toLowerCase();
  const key = event.shiftKey ? small.toUpperCase() : small;
  const always = own(everywhere, key);
  if (always !== undefined || isTyping(event)) return always;
  if (key === 'a') return { kind: 'select', nodes: Object.keys(flow?.nodes ?? {}) };
  return own(commandKeys, key);
};

/** What a key asks for anywhere in the editor; undefined where it is none of the editor's. */
export const shortcutFor = (event: KeyboardEvent, now: Shortcuts): Intent | undefined => {
  if (event.altKey || event.defaultPrevented || now.flow === undefined) return undefined;
  if (event.ctrlKey || event.metaKey) return command(event, now);
  if (isTyping(event)) return undefined;
  if (event.key === 'Delete' || event.key === 'Backspace') {
    if (now.selectedConnection) return { kind: 'disconnect', ends: now.selectedConnection };
    return now.selection.length > 0 ? { kind: 'remove', nodes: now.selection } : undefined;
  }
  if (event.key === 'Escape' && now.selection.length > 0) return { kind: 'select', nodes: [] };
  return own(plainKeys, event.key);
};
