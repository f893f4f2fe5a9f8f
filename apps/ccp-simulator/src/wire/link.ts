import { Subscription } from 'rxjs';
import type { Relay } from '../model/apply.ts';
import { faultOf } from '../model/deed.ts';
import { Refusal } from '../model/refusal.ts';
import { pictureOf } from '../model/snapshot.ts';
import {
  broadcastSchema,
  envelopeSchema,
  masterSchema,
  muteSchema,
  requestSchema,
  viewSchema,
} from './envelope.ts';
import type { Panel } from './panel.ts';

const topics = { chat: 'aws/chat', task: 'aws/task' } as const;

/** Speaks to the library in the page around, as the Contact Control Panel does. */
export class Link {
  readonly #panel: Panel;
  readonly #send: (event: string, content?: unknown) => void;
  readonly #subscriptions = new Subscription();

  /** `send` posts one message to the page around. */
  constructor(panel: Panel, send: (event: string, content?: unknown) => void) {
    this.#panel = panel;
    this.#send = send;
  }

  /** Says that the panel is there, and from then on how it looks. */
  start(): void {
    let wasOnline = this.#panel.state.online;
    this.#subscriptions.add(
      this.#panel.changed$.subscribe(({ online }) => {
        if (online && !wasOnline) this.#greet();
        else if (online) this.#show();
        wasOnline = online;
      }),
    );
    this.#subscriptions.add(this.#panel.relays$.subscribe((relay) => this.#relay(relay)));
    if (wasOnline) this.#greet();
  }

  stop(): void {
    this.#subscriptions.unsubscribe();
  }

  /** Takes a message of the page around; what it does not know it ignores, as the real panel does. */
  hear(message: unknown): void {
    const envelope = envelopeSchema.safeParse(message);
    if (!envelope.success || !this.#panel.state.online) return;
    const { event, data: content } = envelope.data;
    if (event === 'synchronize') this.#send('acknowledge');
    else if (event === 'api_request') this.#request(content);
    else if (event === 'broadcast') this.#broadcast(content);
    else if (event === 'master_request') this.#master(content);
  }

  #greet(): void {
    this.#send('acknowledge', { id: `port-${crypto.randomUUID()}` });
    this.#show();
  }

  #show(): void {
    this.#send('agent::update', pictureOf(this.#panel.state, Date.now()));
  }

  #request(content: unknown): void {
    const { requestId, method, params } = requestSchema.parse(content);
    const fault = faultOf(this.#panel.state, method);
    const reply = (answer: unknown, err: string | null): void =>
      this.#send('api_response', { event: 'api_response', requestId, data: answer, err });
    const work = (): void => {
      try {
        reply(this.#panel.request(method, params), null);
      } catch (error) {
        const type = error instanceof Refusal ? error.type : 'InternalServiceException';
        reply(null, JSON.stringify({ type, message: String(error) }));
      }
    };
    if (fault === undefined) work();
    else if (fault.mode === 'slow') setTimeout(work, fault.ms ?? 1000);
    else if (fault.mode === 'error') {
      const message = 'The simulator was told to fail this request.';
      reply(null, JSON.stringify({ type: 'InternalServiceException', message }));
    }
  }

  #broadcast(content: unknown): void {
    const { event, data: told } = broadcastSchema.parse(content);
    const muted = event === 'mute' ? muteSchema.safeParse(told) : undefined;
    const view = event === 'contact::view' ? viewSchema.safeParse(told) : undefined;
    if (muted?.success) this.#panel.run({ do: 'mute', muted: muted.data.mute });
    else if (view?.success) this.#panel.run({ do: 'view', contactId: view.data.contactId });
    else {
      this.#send(event, told);
      this.#panel.broadcast(event);
    }
  }

  #master(content: unknown): void {
    const { requestId, params } = masterSchema.parse(content);
    this.#send('master_response', {
      event: 'master_response',
      requestId,
      err: null,
      data: { topic: params.topic, isMaster: true, masterId: 'simulator', takeOver: false },
    });
  }

  #relay(relay: Relay): void {
    if (!this.#panel.state.online || relay.kind === 'reload') return;
    if ('contactId' in relay && relay.kind === 'view')
      this.#send('contact::view', { contactId: relay.contactId });
    else if ('contactId' in relay) {
      this.#send('contact::accepted', { contactId: relay.contactId });
      this.#send(`contact::accepted::${relay.contactId}`, { contactId: relay.contactId });
    } else if (relay.kind === 'mute') this.#send('agent::mute_toggle', { muted: relay.muted });
    else if (relay.kind === 'signed-out') this.#send('terminated');
    else {
      const content = JSON.stringify(relay.content);
      this.#send('webSocket::all_message', { topic: topics[relay.kind], content });
    }
  }
}
