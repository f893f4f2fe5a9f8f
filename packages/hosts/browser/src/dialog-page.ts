import type { Json } from '@offhook/contract';
import { askToChoose, askToConfirm } from './page/ask.ts';
import { askForm } from './page/ask-form.ts';
import { buttonOf, dialogOf, element, rowOf } from './page/dialog-parts.ts';
import { styleDialogs } from './page/dialog-styles.ts';
import { bannersOf, showAlert, showToast } from './page/notices.ts';
import { openBeside } from './page/open-beside.ts';
import { updateOpenElements } from './page/open-elements.ts';
import { soundsOf } from './page/sounds.ts';
import type { UiPage } from './ui-page.ts';

/** An element that is put back where a page has replaced its content since. */
const keptIn = (parent: HTMLElement, child: HTMLElement): (() => HTMLElement) => {
  parent.append(child);
  return () => {
    if (!child.isConnected) parent.append(child);
    return child;
  };
};

/** A panel that stands in the page's corner until the agent closes it; showing again fills it anew, and takes no focus. */
const panelOf = (stackOf: () => HTMLElement, title: string): ((content: HTMLElement) => void) => {
  const dialog = dialogOf(title);
  const body = element('div', '');
  dialog.append(body, rowOf(buttonOf('Close', () => dialog.close())));
  return (content) => {
    body.replaceChildren(content);
    const stack = stackOf();
    if (!dialog.isConnected) stack.append(dialog);
    // Not show(), which would take the focus away from where the agent types.
    dialog.open = true;
  };
};

const definitions = (attributes: Readonly<Record<string, string>>): HTMLElement => {
  const list = element('dl', '');
  for (const [name, value] of Object.entries(attributes)) {
    list.append(element('dt', name), element('dd', value));
  }
  return list;
};

const dataText = (value: Json): string =>
  typeof value === 'string' ? value : JSON.stringify(value, undefined, 2);

/** Shows what flows say in elements of its own, that keyboards and screen readers can use, and does what browsers let a page do. */
export const dialogPage = (parent: HTMLElement = document.body): UiPage => {
  const page = parent.ownerDocument;
  styleDialogs(page);
  const stackOf = keptIn(parent, element('div', '', 'offhook-stack'));
  const top = element('div', '', 'offhook-banners');
  const topOf = keptIn(parent, top);
  const data = panelOf(stackOf, 'Data');
  const attributes = panelOf(stackOf, 'Attributes');
  const banners = bannersOf(top);
  return {
    alert: (message) => showAlert(stackOf(), message),
    confirm: (question, answer) => askToConfirm(parent, question, answer),
    showData: (value) => data(element('pre', dataText(value))),
    showAttributes: (shown) => attributes(definitions(shown)),
    toast: (message, level) => showToast(stackOf(), message, level),
    choose: (choice, answer) => askToChoose(parent, choice, answer),
    form: (form, answer) => askForm(parent, form, answer),
    banner: (notice) => {
      topOf();
      banners.show(notice);
    },
    clearBanner: (id) => banners.clear(id),
    playSound: soundsOf(),
    copyToClipboard: (text) => navigator.clipboard.writeText(text),
    openUrl: openBeside,
    updateElement: (change) => updateOpenElements(page, change),
  };
};
