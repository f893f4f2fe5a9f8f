import { ActionError, type CrmRecord, type JsonRecord } from '@offhook/contract';
import type { CrmDeed } from '@offhook/desk-face';
import { realClock } from '@offhook/host-browser';
import { createSimulation } from '@offhook/host-simulated';
import { catchError, EMPTY, map, type Observable, Subject } from 'rxjs';
import type { ContactAct, Start } from '../softphone/deeds.ts';
import { onThisPage } from './on-this-page.ts';
import { seed } from './seed.ts';

const searched = ['Contact', 'Account', 'Lead', 'Case', 'Task'] as const;

/** The simulated contact centre and CRM, with what an agent can do there. What fails is told to `refused$`. */
export class Desk {
  readonly simulation = createSimulation(seed, { clock: realClock() });
  readonly host = onThisPage(this.simulation.host);
  readonly state$ = this.simulation.state$;
  private readonly refusals = new Subject<string>();
  /** Sentences that say what could not be done. */
  readonly refused$ = this.refusals.asObservable();

  constructor() {
    this.run(this.host.ports.console.enableClickToDial());
  }

  /** A customer contacts the agent. A task has a name of its own. */
  start({ channel, phone, name, queue, attributes }: Start): void {
    const task = channel === 'task' ? { name: `Call back ${name ?? 'the customer'}` } : {};
    const customer = { ...(phone && { phone }), ...(name && channel !== 'task' && { name }) };
    this.attempt(() => this.simulation.ring({ channel, queue, attributes, ...customer, ...task }));
  }

  /** The agent does something to a contact. */
  act({ deed, contactId }: ContactAct): void {
    const { simulation } = this;
    const { contactPort, ports } = this.host;
    const deeds: Readonly<Record<ContactAct['deed'], () => void>> = {
      accept: () => simulation.accept(contactId),
      reject: () => simulation.reject(contactId),
      end: () => simulation.hangUp(contactId),
      clear: () => simulation.clear(contactId),
      'customer-answers': () => simulation.customerAnswers(contactId),
      'customer-leaves': () => simulation.customerLeaves(contactId),
      hold: () => this.run(contactPort(contactId).hold()),
      resume: () => this.run(contactPort(contactId).resume()),
      mute: () => this.run(ports.agent.mute()),
      unmute: () => this.run(ports.agent.unmute()),
    };
    this.attempt(deeds[deed]);
  }

  /** The customer writes into a chat. */
  write(contactId: string, text: string): void {
    this.attempt(() => this.simulation.sendChatMessage(contactId, text));
  }

  /** The agent chooses a state. */
  enter(state: string): void {
    this.attempt(() => this.simulation.setAgentState(state));
  }

  /** The agent calls a number without a flow. */
  dial(phoneNumber: string): void {
    this.run(this.host.ports.agent.connect({ endpoint: { type: 'phone_number', phoneNumber } }));
  }

  /** The agent works in the CRM; focusing no tab is the page's own matter. */
  work(deed: CrmDeed): void {
    const { simulation } = this;
    const { console } = this.host.ports;
    if (deed.do === 'open') this.attempt(() => simulation.navigate({ recordId: deed.recordId }));
    if (deed.do === 'close') this.attempt(() => simulation.closeTab(deed.tabId));
    if (deed.do === 'focus' && deed.tabId !== undefined) this.focus(deed.tabId);
    if (deed.do === 'start-record')
      this.run(console.screenPop({ type: 'new_record_modal', params: { entityName: deed.type } }));
    if (deed.do === 'search')
      this.run(console.screenPop({ type: 'search', params: { searchString: deed.text } }));
    if (deed.do === 'save-record') this.save(deed.type, deed.fields, deed.tabId);
    if (deed.do === 'dial') this.click(deed);
  }

  /** Looks for records by text, for a search page that came without hits. */
  find(text: string): Observable<readonly string[]> {
    return this.host.ports.crm
      .search({ text, in: 'all', types: searched })
      .pipe(map(({ records }) => records.map(({ Id }: CrmRecord) => Id)));
  }

  private focus(tabId: string): void {
    this.attempt(() => this.simulation.focusTab(tabId));
  }

  private click({ number, recordId }: Extract<CrmDeed, { do: 'dial' }>): void {
    this.attempt(() => {
      if (!this.simulation.clickToDial({ number, recordId }))
        this.refusals.next('Click-to-dial is switched off in this console.');
    });
  }

  private save(type: string, fields: JsonRecord, tabId: string): void {
    const named = { ...fields };
    if (named['LastName'] && !named['Name'])
      named['Name'] = [named['FirstName'], named['LastName']].filter(Boolean).join(' ');
    const saved$ = this.host.ports.crm.create({ type, fields: named }).pipe(
      map(({ id }) => {
        this.simulation.closeTab(tabId);
        this.simulation.navigate({ recordId: id });
      }),
    );
    this.run(saved$);
  }

  private run(answer$: Observable<unknown>): void {
    answer$.pipe(catchError((error: unknown) => this.refuse(error))).subscribe();
  }

  private attempt(act: () => unknown): void {
    try {
      act();
    } catch (error) {
      this.refuse(error);
    }
  }

  private refuse(error: unknown): Observable<never> {
    if (!ActionError.is(error)) throw error;
    this.refusals.next(error.message);
    return EMPTY;
  }
}
