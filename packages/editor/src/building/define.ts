import { OffhookExplorer } from '../explorer/explorer.ts';
import { OffhookCommands } from './command-list.ts';
import { OffhookFindBar } from './find-bar.ts';
import { OffhookNotes } from './notes.ts';
import { OffhookQuickAdd } from './quick-add.ts';
import { OffhookSelection } from './selection.ts';

const elements: Readonly<Record<string, CustomElementConstructor>> = {
  'offhook-explorer': OffhookExplorer,
  'offhook-commands': OffhookCommands,
  'offhook-find-bar': OffhookFindBar,
  'offhook-notes': OffhookNotes,
  'offhook-quick-add': OffhookQuickAdd,
  'offhook-selection': OffhookSelection,
};

/** Registers the elements of building, which are loaded after those of the first look. */
export const defineBuilding = (): void => {
  for (const [name, element] of Object.entries(elements)) {
    if (customElements.get(name) === undefined) customElements.define(name, element);
  }
};
