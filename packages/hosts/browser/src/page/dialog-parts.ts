/** An element that holds a text. */
export const element = <K extends keyof HTMLElementTagNameMap>(
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

/** A name for an element that others refer to. */
export const elementId = (what: string): string => {
  made += 1;
  return `offhook-${what}-${made}`;
};

/** A dialog that its heading names. */
export const dialogOf = (
  title: string,
  role: 'dialog' | 'alertdialog' = 'dialog',
): HTMLDialogElement => {
  const heading = element('h2', title);
  heading.id = elementId('dialog');
  const dialog = element('dialog', '', 'offhook-dialog');
  dialog.setAttribute('role', role);
  dialog.setAttribute('aria-labelledby', heading.id);
  dialog.append(heading);
  return dialog;
};

/** The text that describes a dialog to screen readers, and stands in it. */
export const describe = (dialog: HTMLDialogElement, text: string): void => {
  const description = element('p', text);
  description.id = elementId('dialog-text');
  dialog.setAttribute('aria-describedby', description.id);
  dialog.append(description);
};

/** A button that does something other than to submit. */
export const buttonOf = (label: string, press: () => void, className = ''): HTMLButtonElement => {
  const button = element('button', label, className);
  button.type = 'button';
  button.addEventListener('click', press);
  return button;
};

/** The buttons at a dialog's end. */
export const rowOf = (...buttons: readonly HTMLButtonElement[]): HTMLElement => {
  const row = element('footer', '');
  row.append(...buttons);
  return row;
};

/** A dialog that waits for one answer. */
export interface Modal<A> {
  readonly dialog: HTMLDialogElement;
  /** Answers and closes it; nothing is the answer of who closes it. */
  give(answer?: A): void;
  /** Shows it above the page; answers with how to take it away. */
  show(parent: HTMLElement): () => void;
}

/** A dialog that its heading names, whose Escape gives nothing. */
export const modalOf = <A>(
  title: string,
  role: 'dialog' | 'alertdialog',
  answer: (given: A | undefined) => void,
): Modal<A> => {
  const dialog = dialogOf(title, role);
  const close = (): void => {
    dialog.close();
    dialog.remove();
  };
  const give = (given?: A): void => {
    close();
    answer(given);
  };
  dialog.addEventListener('cancel', () => give());
  return {
    dialog,
    give,
    show: (parent) => {
      parent.append(dialog);
      dialog.showModal();
      return close;
    },
  };
};
