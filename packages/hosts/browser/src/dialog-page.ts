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

/** A panel that stands in the page's corner until the agent closes it; showing again fills it anew, and takes no focus. */
const panelOf = (stack: HTMLElement, title: string): ((content: HTMLElement) => void) => {
  const dialog = dialogOf(title);
  const body = element('div', '');
  dialog.append(body, rowOf(buttonOf('Close', () => dialog.close())));
  return (content) => {
    body.replaceChildren(content);
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
  const stack = element('div', '', 'offhook-stack');
  const top = element('div', '', 'offhook-banners');
  parent.append(top, stack);
  const data = panelOf(stack, 'Data');
  const attributes = panelOf(stack, 'Attributes');
  const banners = bannersOf(top);
  return {
    alert: (message) => showAlert(stack, message),
    confirm: (question, answer) => askToConfirm(parent, question, answer),
    showData: (value) => data(element('pre', dataText(value))),
    showAttributes: (shown) => attributes(definitions(shown)),
    toast: (message, level) => showToast(stack, message, level),
    choose: (choice, answer) => askToChoose(parent, choice, answer),
    form: (form, answer) => askForm(parent, form, answer),
    banner: (notice) => banners.show(notice),
    clearBanner: (id) => banners.clear(id),
    playSound: soundsOf(),
    copyToClipboard: (text) => navigator.clipboard.writeText(text),
    openUrl: openBeside,
    updateElement: (change) => updateOpenElements(page, change),
  };
};
