import type { Choice, Question } from '../ui-page.ts';
import { buttonOf, describe, element, modalOf, rowOf } from './dialog-parts.ts';

/** Asks for a yes or no; the no has the focus, so that a key pressed by chance confirms nothing. */
export const askToConfirm = (
  parent: HTMLElement,
  { title, message, confirmLabel, cancelLabel }: Question,
  answer: (confirmed: boolean) => void,
): (() => void) => {
  const modal = modalOf<boolean>(title, 'alertdialog', (confirmed = false) => answer(confirmed));
  describe(modal.dialog, message);
  modal.dialog.append(
    rowOf(
      buttonOf(cancelLabel, () => modal.give(false)),
      buttonOf(confirmLabel, () => modal.give(true), 'offhook-first'),
    ),
  );
  return modal.show(parent);
};

/** Asks for one of several options; the dialog itself has the focus, so that a key pressed by chance takes none. */
export const askToChoose = (
  parent: HTMLElement,
  { title, message, options }: Choice,
  answer: (value: string | undefined) => void,
): (() => void) => {
  const modal = modalOf<string>(title, 'dialog', answer);
  if (message !== undefined) describe(modal.dialog, message);
  const list = element('ul', '');
  for (const { value, label } of options) {
    const item = element('li', '');
    item.append(buttonOf(label, () => modal.give(value)));
    list.append(item);
  }
  modal.dialog.append(list, rowOf(buttonOf('Cancel', () => modal.give())));
  modal.dialog.tabIndex = -1;
  const close = modal.show(parent);
  modal.dialog.focus();
  return close;
};
