import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { actionTitles } from '../desk/action-titles.ts';
import { newsIn } from '../softphone-news/softphone-news.ts';
import { type Inspected, inspectedAfter, nothingYet } from './inspected.ts';

/** Hears what the softphone page tells, for as long as its element is in the page. */
export class SoftphoneWatch implements ReactiveController {
  inspected: Inspected = nothingYet;
  titles: ReadonlyMap<string, string> = new Map();
  readonly #element: ReactiveControllerHost;

  constructor(element: ReactiveControllerHost) {
    this.#element = element;
    element.addController(this);
  }

  hostConnected(): void {
    addEventListener('message', this.#hear);
    void actionTitles().then((titles) => {
      this.titles = titles;
      this.#element.requestUpdate();
    });
  }

  hostDisconnected(): void {
    removeEventListener('message', this.#hear);
  }

  readonly #hear = (message: MessageEvent<unknown>): void => {
    const news = newsIn(message);
    if (news === undefined) return;
    this.inspected = inspectedAfter(this.inspected, news);
    this.#element.requestUpdate();
  };
}
