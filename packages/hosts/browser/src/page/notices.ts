import type { NoticeLevel } from '@offhook/contract';
import { type Subscription, timer } from 'rxjs';
import type { Notice } from '../ui-page.ts';
import { buttonOf, element } from './dialog-parts.ts';

/** Milliseconds that a toast stays, from when nobody points at it. */
const stay = 8000;

const isUrgent = (level: NoticeLevel): boolean => level === 'warning' || level === 'error';

/** Puts a message into a place of the page, so that screen readers tell it. */
const show = (
  place: HTMLElement,
  className: string,
  message: string,
  urgent: boolean,
  left: () => void = () => undefined,
): HTMLElement => {
  const note = element('div', '', className);
  note.setAttribute('role', urgent ? 'alert' : 'status');
  const close = buttonOf('Close', () => {
    note.remove();
    left();
  });
  close.setAttribute('aria-label', 'Close this message');
  place.append(note);
  // Filled after it stands in the document, so that screen readers tell it.
  note.append(element('p', message), close);
  return note;
};

/** A message that stays until the agent closes it. */
export const showAlert = (place: HTMLElement, message: string): void => {
  show(place, 'offhook-alert', message, true);
};

/** A message that goes by itself, but not while the agent points at it; a warning or an error stays until it is closed. */
export const showToast = (place: HTMLElement, message: string, level: NoticeLevel): void => {
  let leaving: Subscription | undefined;
  const stop = (): void => leaving?.unsubscribe();
  const note = show(place, 'offhook-alert', message, isUrgent(level), stop);
  note.dataset['level'] = level;
  if (isUrgent(level)) return;
  const leave = (): void => {
    stop();
    leaving = timer(stay).subscribe(() => note.remove());
  };
  note.addEventListener('pointerenter', stop);
  note.addEventListener('pointerleave', leave);
  note.addEventListener('focusin', stop);
  note.addEventListener('focusout', leave);
  leave();
};

/** The banners of a page, one of each id. */
export const bannersOf = (
  place: HTMLElement,
): { readonly show: (notice: Notice) => void; readonly clear: (id: string) => void } => {
  const shown = new Map<string, HTMLElement>();
  const clear = (id: string): void => {
    shown.get(id)?.remove();
    shown.delete(id);
  };
  return {
    clear,
    show: ({ id, message, level }) => {
      clear(id);
      const note = show(place, 'offhook-alert', message, isUrgent(level), () => clear(id));
      note.dataset['level'] = level;
      shown.set(id, note);
    },
  };
};
