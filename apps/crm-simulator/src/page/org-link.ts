import type { ConsoleEvent } from '@offhook/contract';
import { Observable } from 'rxjs';
import type { Deed } from '../http/script.ts';
import type { Snapshot } from '../http/snapshot.ts';
import type { HeardCall } from '../http/stream.ts';
import type { Reply } from '../toolkit/exchange.ts';

/** What the server tells of an org. */
export type News =
  | { readonly kind: 'state'; readonly state: Snapshot }
  | { readonly kind: 'told'; readonly event: ConsoleEvent }
  | { readonly kind: 'call'; readonly call: HeardCall };

/** A page's way to its org on the server. */
export interface OrgLink {
  readonly news$: Observable<News>;
  /** Does something in the org; rejects with a sentence where it cannot be. */
  do(deed: Deed): Promise<unknown>;
  /** Passes a call of the softphone's on; undefined where it is never answered. */
  ask(call: object): Promise<Reply | undefined>;
}

const send = (path: string, body: object): Promise<Response> =>
  fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

const newsOf = (path: string): Observable<News> =>
  new Observable((subscriber) => {
    const stream = new EventSource(path);
    const read = (event: MessageEvent<string>) => JSON.parse(event.data);
    stream.addEventListener('state', (event) =>
      subscriber.next({ kind: 'state', state: read(event) }),
    );
    stream.addEventListener('told', (event) =>
      subscriber.next({ kind: 'told', event: read(event) }),
    );
    stream.addEventListener('call', (event) =>
      subscriber.next({ kind: 'call', call: read(event) }),
    );
    return () => stream.close();
  });

/** Links the page with an org of the server that handed it out. */
export const linkOrg = (org: string): OrgLink => {
  const path = `/simulator/orgs/${encodeURIComponent(org)}`;
  return {
    news$: newsOf(`${path}/stream`),
    do: async (deed) => {
      const response = await send(`${path}/script`, deed);
      const answer: unknown = await response.json();
      if (response.ok) return answer;
      const { message } = answer as { readonly message?: string }; // cast: the server's own refusal
      throw new Error(message ?? `The simulator answered with status ${response.status}.`);
    },
    ask: async (call) => {
      const response = await send(`${path}/call`, call);
      if (response.status === 204) return undefined;
      return (await response.json()) as Reply; // cast: the server's own answer
    },
  };
};
