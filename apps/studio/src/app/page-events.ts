/** One step of the way to a page. */
export interface Crumb {
  readonly title: string;
  readonly href?: string;
}

/** Tells the frame where its page is. */
export class TrailEvent extends Event {
  static readonly type = 'studio-trail';
  readonly crumbs: readonly Crumb[];

  constructor(crumbs: readonly Crumb[]) {
    super(TrailEvent.type, { bubbles: true, composed: true });
    this.crumbs = crumbs;
  }
}

/** Says something that is seen for a while on any page. */
export class NoticeEvent extends Event {
  static readonly type = 'studio-notice';
  readonly message: string;
  readonly isBad: boolean;

  constructor(message: string, isBad = false) {
    super(NoticeEvent.type, { bubbles: true, composed: true });
    this.message = message;
    this.isBad = isBad;
  }
}

/** Asks the frame for another page; `wish` is what that page shall do once, by the browser's history. */
export class GoEvent extends Event {
  static readonly type = 'studio-go';
  readonly path: string;
  readonly wish: object | null;

  constructor(path: string, wish: object | null = null) {
    super(GoEvent.type, { bubbles: true, composed: true });
    this.path = path;
    this.wish = wish;
  }
}

/** The sentence of whatever went wrong. */
export const sentenceOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
