import { filter, fromEvent, map, share } from 'rxjs';
import type { Wire } from './wire.ts';

/** What marks a message as ours among all that windows say to one another. */
const mark = 'offhook';

export interface PageMessagesOptions {
  /** The window of the softphone: a frame's `contentWindow`, `parent` or `opener`. */
  readonly peer: () => Window | null;
  /** The one origin that is listened to and spoken to, such as `https://phone.example.com`. */
  readonly origin: string;
  /** The window that listens; the page's own unless told. */
  readonly page?: Window;
}

const isMarked = (message: unknown): message is { readonly [mark]: unknown } =>
  typeof message === 'object' && message !== null && mark in message;

/** A softphone in another window, which speaks by `postMessage({ offhook: … })`; other windows and origins are not heard. */
export const pageMessages = ({ peer, origin, page = window }: PageMessagesOptions): Wire => {
  if (origin !== new URL(origin).origin) {
    throw new TypeError(
      `"${origin}" is no origin. Give scheme, host and port only, such as ${new URL(origin).origin}.`,
    );
  }
  return {
    said$: fromEvent<MessageEvent<unknown>>(page, 'message').pipe(
      filter(({ source, origin: from }) => source === peer() && from === origin),
      map(({ data }) => data),
      filter(isMarked),
      map((message) => message[mark]),
      share(),
    ),
    ask: (command) => peer()?.postMessage({ [mark]: command }, origin),
  };
};
