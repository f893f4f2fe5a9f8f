import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Route, routeOf } from './route.ts';

/** Asks whether the present page may be left; answers true where nothing would be lost. */
export type LeaveGuard = () => Promise<boolean>;

/** Follows the address, and links within the studio, without loading the page anew. */
export class Router implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #mayLeave: LeaveGuard;
  #path = location.pathname;

  constructor(host: ReactiveControllerHost, mayLeave: LeaveGuard) {
    this.#host = host;
    this.#mayLeave = mayLeave;
    host.addController(this);
  }

  get route(): Route {
    return routeOf(this.#path);
  }

  hostConnected(): void {
    window.addEventListener('popstate', this.#popped);
    document.addEventListener('click', this.#clicked);
  }

  hostDisconnected(): void {
    window.removeEventListener('popstate', this.#popped);
    document.removeEventListener('click', this.#clicked);
  }

  /** Goes to another page, unless the present one keeps its person there. */
  async go(path: string, wish: object | null = null): Promise<void> {
    if (!(await this.#mayLeave())) return;
    history.pushState(wish, '', path);
    this.#show(path);
  }

  #show(path: string): void {
    this.#path = path;
    this.#host.requestUpdate();
    window.scrollTo(0, 0);
  }

  readonly #popped = (): void => {
    if (location.pathname !== this.#path) void this.#follow(location.pathname);
  };

  /** The browser is there already; a person who stays gets the old address back. */
  async #follow(wanted: string): Promise<void> {
    if (await this.#mayLeave()) this.#show(wanted);
    else history.pushState(null, '', this.#path);
  }

  readonly #clicked = (event: MouseEvent): void => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    if (!(link instanceof HTMLAnchorElement) || link.target !== '' || link.download !== '') return;
    if (link.origin !== location.origin || /^\/(api|docs)(\/|$)/.test(link.pathname)) return;
    event.preventDefault();
    if (link.pathname !== this.#path) void this.go(link.pathname);
  };
}
