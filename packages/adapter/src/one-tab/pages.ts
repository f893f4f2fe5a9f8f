/** What pages of one browser say to one another. */
export type Word =
  | { readonly say: 'taken'; readonly key: string }
  | { readonly say: 'who-leads' }
  | { readonly say: 'i-lead' };

const isWord = (told: unknown): told is Word => {
  if (typeof told !== 'object' || told === null) return false;
  const said: unknown = Reflect.get(told, 'say');
  if (said === 'taken') return typeof Reflect.get(told, 'key') === 'string';
  return said === 'who-leads' || said === 'i-lead';
};

/** The other pages of this browser that run flows of the same adapter. */
export interface Pages {
  say(word: Word): void;
  close(): void;
}

/** Speaks to the other pages by the browser's own channel. */
export const pagesOf = (name: string, hear: (word: Word) => void): Pages => {
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (isWord(data)) hear(data);
  };
  return { say: (word) => channel.postMessage(word), close: () => channel.close() };
};
