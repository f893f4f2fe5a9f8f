import type { AgentEvent, ConsoleEvent, ContactEvent, UiEvent } from '@offhook/contract';
import { Subject } from 'rxjs';

/** Something to tell, made when it became true: pictures in it are of that moment. */
export type Announcement = (
  | { readonly to: 'contact'; readonly event: ContactEvent }
  | { readonly to: 'agent'; readonly event: AgentEvent }
  | { readonly to: 'console'; readonly event: ConsoleEvent }
  | { readonly to: 'ui'; readonly event: UiEvent }
) & {
  /** What is so only once it was told, or where nobody is told. */
  readonly after?: () => void;
};

/** Tells announcements one after the other, also those that a listener causes. */
export class Announcer {
  readonly contact$ = new Subject<ContactEvent>();
  readonly agent$ = new Subject<AgentEvent>();
  readonly console$ = new Subject<ConsoleEvent>();
  readonly ui$ = new Subject<UiEvent>();
  private readonly waiting: Announcement[] = [];
  private telling = false;
  private readonly note: (line: string) => void;

  /** `note` hears in words of every event of agent and contacts. */
  constructor(note: (line: string) => void) {
    this.note = note;
  }

  tell(announcements: readonly Announcement[]): void {
    this.waiting.push(...announcements);
    if (this.telling) return;
    this.telling = true;
    try {
      for (let next = this.waiting.shift(); next !== undefined; next = this.waiting.shift()) {
        this.tellOne(next);
        next.after?.();
      }
    } finally {
      this.telling = false;
    }
  }

  /** Lets be so what would have been told. */
  keepQuiet(announcements: readonly Announcement[]): void {
    for (const { after } of announcements) after?.();
  }

  private tellOne(announcement: Announcement): void {
    if (announcement.to === 'contact') {
      const { contact, event } = announcement.event;
      this.note(`${contact.channel} ${contact.contactId} ${event}`);
      this.contact$.next(announcement.event);
    } else if (announcement.to === 'agent') {
      this.note(`agent ${announcement.event.event}`);
      this.agent$.next(announcement.event);
    } else if (announcement.to === 'console') this.console$.next(announcement.event);
    else this.ui$.next(announcement.event);
  }
}
