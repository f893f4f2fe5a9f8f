import {
  ActionError,
  type Agent,
  type AgentEvent,
  type AgentState,
  type Contact,
  type ContactEvent,
  type JsonRecord,
} from '@offhook/contract';
import { Subject } from 'rxjs';
import type { Tell, ToldAgent, ToldContact } from '../protocol/tell.ts';
import { agentEventsBetween, agentOf } from './agent-of.ts';
import { eventsBetween, eventsOfLeaving } from './events-between.ts';
import { pictureOf } from './picture.ts';

const mostRemembered = 200;

/** What the softphone page has told so far, and the events that follow from it. */
export class Desk {
  readonly contactEvents$ = new Subject<ContactEvent>();
  readonly agentEvents$ = new Subject<AgentEvent>();
  readonly consoleEvents$ = new Subject<{ readonly event: string; readonly payload: JsonRecord }>();

  private readonly contacts = new Map<string, Contact>();
  private readonly gone = new Map<string, Contact>();
  private told: ToldAgent | undefined;
  private picture: Agent | undefined;
  private focus: string | undefined;
  private readonly now: () => number;

  constructor(now: () => number) {
    this.now = now;
  }

  get agent(): Agent | undefined {
    return this.picture;
  }

  get focused(): string | undefined {
    return this.focus;
  }

  /** What was told of the agent; fails with `no-agent` before the page did. */
  get agentTold(): ToldAgent & { readonly picture: Agent } {
    if (this.told !== undefined && this.picture !== undefined) {
      return { ...this.told, picture: this.picture };
    }
    throw new ActionError(
      'no-agent',
      'The softphone page has not told yet who works here. Log in to the softphone, or let the page tell "agent".',
    );
  }

  /** The contact as it is; fails with `contact-gone` where it is not on the desktop. */
  live(contactId: string): Contact {
    const contact = this.contacts.get(contactId);
    if (contact !== undefined) return contact;
    throw new ActionError(
      'contact-gone',
      `Contact ${contactId} is no longer on the desktop, so nothing can be done to it.`,
    );
  }

  /** The contact as it is, or as it was last. */
  last(contactId: string): Contact {
    return this.gone.get(contactId) ?? this.live(contactId);
  }

  state(name: string): AgentState {
    const { states } = this.agentTold;
    const found = states.find((state) => state.name === name);
    if (found !== undefined) return { ...found } as AgentState; // cast: an absent ARN is left out by the schema
    throw new ActionError(
      'unknown-state',
      `The agent has no state "${name}". Use one of: ${states.map((state) => state.name).join(', ')}.`,
    );
  }

  take(tell: Exclude<Tell, { tell: 'offers' }>): void {
    switch (tell.tell) {
      case 'contact':
        return this.takeContact(tell.contact);
      case 'contact-gone':
        return this.takeLeaving(tell.contactId);
      case 'contact-event':
        return this.takeContactEvent(tell.contactId, tell.event, tell.payload);
      case 'focus':
        return this.takeFocus(tell.contactId);
      case 'agent':
        return this.takeAgent(tell.agent);
      case 'console-event':
        return this.consoleEvents$.next({ event: tell.event, payload: tell.payload });
    }
  }

  private tellOf(contact: Contact, event: string, payload?: JsonRecord): void {
    this.contactEvents$.next({
      event,
      contact,
      ...(this.picture && { agent: this.picture }),
      ...(payload && { payload }),
    });
  }

  private takeContact(told: ToldContact): void {
    const before = this.contacts.get(told.contactId);
    const country = this.told?.dialableCountries?.[0] ?? 'us';
    const after = pictureOf(told, before, country, this.now());
    this.gone.delete(told.contactId);
    this.contacts.set(told.contactId, after);
    for (const event of eventsBetween(before, after)) this.tellOf(after, event);
  }

  private takeLeaving(contactId: string): void {
    const last = this.contacts.get(contactId);
    if (last === undefined) return;
    this.contacts.delete(contactId);
    if (this.focus === contactId) this.focus = undefined;
    this.gone.set(contactId, last);
    const [oldest] = this.gone.keys();
    if (this.gone.size > mostRemembered && oldest !== undefined) this.gone.delete(oldest);
    for (const event of eventsOfLeaving(last)) this.tellOf(last, event);
  }

  private takeContactEvent(contactId: string, event: string, payload?: JsonRecord): void {
    const contact = this.contacts.get(contactId);
    if (contact !== undefined) this.tellOf(contact, event, payload);
  }

  private takeFocus(contactId: string | undefined): void {
    if (contactId === this.focus) return;
    this.focus = contactId;
    const contact = contactId === undefined ? undefined : this.contacts.get(contactId);
    if (contact !== undefined) this.tellOf(contact, 'onViewContact');
  }

  private takeAgent(told: ToldAgent): void {
    const before = this.picture;
    this.told = told;
    this.picture = agentOf(told, before, this.now());
    for (const { event, payload } of agentEventsBetween(before, this.picture)) {
      this.agentEvents$.next({ event, agent: this.picture, ...(payload && { payload }) });
    }
  }
}
