import type { Exchange } from '../toolkit/exchange.ts';
import { answerCall } from './answer-call.ts';
import { eventsOf } from './events.ts';
import type { Org } from './org.ts';

/** Reaches an org in the same program, without a page between. */
export const directExchange = (org: Org): Exchange => ({
  ask: async (space, method, args) => {
    const answer = await answerCall(org, { space, method, args: JSON.parse(JSON.stringify(args)) });
    return answer === undefined
      ? new Promise(() => undefined)
      : { shape: org.manners.shape, ...answer };
  },
  hear: (listener) => {
    eventsOf(org).subscribe(({ event, payload }) => listener(event, payload));
  },
});
