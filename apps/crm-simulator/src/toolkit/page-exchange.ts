import type { Exchange, Reply } from './exchange.ts';

interface Answer {
  readonly sforce: 'answer';
  readonly id: string;
  readonly reply: Reply;
}

interface Told {
  readonly sforce: 'told';
  readonly event: string;
  readonly payload: object;
}

const isMessage = (given: unknown): given is Answer | Told =>
  typeof given === 'object' && given !== null && 'sforce' in given;

/** Reaches the org through the console that has this page in a frame; `origin` is the console's. */
export const pageExchange = (origin: string): Exchange => {
  const console = window.parent;
  const waiting = new Map<string, (reply: Reply) => void>();
  const listeners: ((event: string, payload: object) => void)[] = [];
  let asked = 0;
  window.addEventListener('message', ({ source, origin: from, data }) => {
    if (source !== console || from !== origin || !isMessage(data)) return;
    if (data.sforce === 'told') {
      for (const listener of listeners) listener(data.event, data.payload);
      return;
    }
    if (data.sforce !== 'answer') return;
    waiting.get(data.id)?.(data.reply);
    waiting.delete(data.id);
  });
  return {
    ask: (space, method, args) =>
      new Promise((resolve) => {
        asked += 1;
        const id = `${space}-${asked}`;
        waiting.set(id, resolve);
        console.postMessage({ sforce: 'ask', id, space, method, args }, origin);
      }),
    hear: (listener) => {
      listeners.push(listener);
    },
  };
};
