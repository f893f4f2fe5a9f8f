import type { Intent } from '../intent.ts';
import type { BuildingWords } from '../words/building-words.ts';

/** What commands ask of the editor. */
export interface CommandState {
  readonly selection: readonly string[];
  readonly nodes: readonly string[];
  readonly readonly: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** A thing to do by its name or its keys. */
export interface Command {
  readonly id: keyof BuildingWords['commands']['titles'];
  /** As people read them; absent where no key does it. */
  readonly keys?: string;
  readonly intent: (now: CommandState) => Intent;
  readonly isOpen?: (now: CommandState) => boolean;
  /** Allowed where the flow is only shown. */
  readonly looks?: true;
}

const selected = ({ selection }: CommandState): boolean => selection.length > 0;

/** All commands in the order in which they are listed. */
export const commands: readonly Command[] = [
  { id: 'quick-add', keys: '/ A', intent: () => ({ kind: 'quick-add' }) },
  { id: 'explorer', intent: () => ({ kind: 'place', what: 'block' }) },
  { id: 'find', keys: 'Ctrl+F', intent: () => ({ kind: 'find' }), looks: true },
  {
    id: 'undo',
    keys: 'Ctrl+Z',
    intent: () => ({ kind: 'undo' }),
    isOpen: ({ canUndo }) => canUndo,
  },
  {
    id: 'redo',
    keys: 'Ctrl+Shift+Z',
    intent: () => ({ kind: 'redo' }),
    isOpen: ({ canRedo }) => canRedo,
  },
  { id: 'copy', keys: 'Ctrl+C', intent: () => ({ kind: 'copy' }), isOpen: selected, looks: true },
  { id: 'cut', keys: 'Ctrl+X', intent: () => ({ kind: 'cut' }), isOpen: selected },
  { id: 'paste', keys: 'Ctrl+V', intent: () => ({ kind: 'paste' }) },
  {
    id: 'duplicate',
    keys: 'Ctrl+D',
    intent: () => ({ kind: 'duplicate-selection' }),
    isOpen: selected,
  },
  {
    id: 'remove',
    keys: 'Delete',
    intent: ({ selection }) => ({ kind: 'remove', nodes: selection }),
    isOpen: selected,
  },
  {
    id: 'select-all',
    keys: 'Ctrl+A',
    intent: ({ nodes }) => ({ kind: 'select', nodes }),
    looks: true,
  },
  { id: 'group', keys: 'Ctrl+G', intent: () => ({ kind: 'group' }), isOpen: selected },
  { id: 'ungroup', keys: 'Ctrl+Shift+G', intent: () => ({ kind: 'ungroup' }), isOpen: selected },
  { id: 'toggle-group', intent: () => ({ kind: 'toggle-group' }), isOpen: selected },
  { id: 'add-note', keys: 'N', intent: () => ({ kind: 'add-note' }) },
  { id: 'lay-out', keys: 'Ctrl+Shift+L', intent: () => ({ kind: 'lay-out' }) },
  { id: 'save', keys: 'Ctrl+S', intent: () => ({ kind: 'save' }) },
  { id: 'publish', intent: () => ({ kind: 'publish' }) },
  { id: 'upload', intent: () => ({ kind: 'upload' }) },
  { id: 'download', intent: () => ({ kind: 'download', format: 'offhook' }), looks: true },
  { id: 'download-cti', intent: () => ({ kind: 'download', format: 'cti' }), looks: true },
  { id: 'show-commands', keys: 'Ctrl+K ?', intent: () => ({ kind: 'show-commands' }), looks: true },
];

/** Whether a command can be given now. */
export const isOpen = ({ isOpen: asks, looks }: Command, now: CommandState): boolean =>
  (looks === true || !now.readonly) && (asks === undefined || asks(now));
