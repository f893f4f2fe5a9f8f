import type { Json } from '@offhook/contract';
import { styleDialogs } from './dialog-styles.ts';
import type { Question, UiPage } from './ui-page.ts';

const element = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  text: string,
  className = '',
): HTMLElementTagNameMap[K] => {
  const made = document.createElement(tag);
  made.textContent = text;
  if (className !== '') made.className = className;
  return made;
};

let made = 0;

/** A dialog that its heading names. */
const dialogOf = (title: string, role: 'dialog' | 'alertdialog' = 'dialog'): HTMLDialogElement => {
  made += 1;
  const heading = element('h2', title);
  heading.id = `offhook-dialog-${made}`;
  const dialog = element('dialog', '', 'offhook-dialog');
  dialog.setAttribute('role', role);
  dialog.setAttribute('aria-labelledby', heading.id);
  dialog.append(heading);
  return dialog;
};

const buttonOf = (label: string, press: () => void, className = ''): HTMLButtonElement => {
  const button = element('button', label, className);
  button.type = 'button';
  button.addEventListener('click', press);
  return button;
};

const rowOf = (...buttons: readonly HTMLButtonElement[]): HTMLElement => {
  const row = element('footer', '');
  row.append(...buttons);
  return row;
};

const showAlert = (stack: HTMLElement, message: string): void => {
  const note = element('div', '', 'offhook-alert');
  note.setAttribute('role', 'alert');
  const close = buttonOf('Close', () => note.remove());
  close.setAttribute('aria-label', 'Close this message');
  stack.append(note);
  // Filled after it stands in the document, so that screen readers tell it.
  note.append(element('p', message), close);
};

const ask = (
  parent: HTMLElement,
  { title, message, confirmLabel, cancelLabel }: Question,
  answer: (confirmed: boolean) => void,
): (() => void) => {
  const dialog = dialogOf(title, 'alertdialog');
  const text = element('p', message);
  text.id = `offhook-dialog-text-${made}`;
  dialog.setAttribute('aria-describedby', text.id);
  const close = (): void => {
    dialog.close();
    dialog.remove();
  };
  const choose = (confirmed: boolean) => (): void => {
    close();
    answer(confirmed);
  };
  const cancel = buttonOf(cancelLabel, choose(false));
  dialog.addEventListener('cancel', choose(false));
  dialog.append(text, rowOf(cancel, buttonOf(confirmLabel, choose(true), 'offhook-first')));
  parent.append(dialog);
  dialog.showModal();
  return close;
};

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

/** Shows what flows say in elements of its own: messages, panels and modal questions that keyboards and screen readers can use. */
export const dialogPage = (parent: HTMLElement = document.body): UiPage => {
  styleDialogs(parent.ownerDocument);
  const stack = element('div', '', 'offhook-stack');
  parent.append(stack);
  const data = panelOf(stack, 'Data');
  const attributes = panelOf(stack, 'Attributes');
  return {
    alert: (message) => showAlert(stack, message),
    confirm: (question, answer) => ask(parent, question, answer),
    showData: (value) => data(element('pre', dataText(value))),
    showAttributes: (shown) => attributes(definitions(shown)),
  };
};
