import type { RunnerNews } from '@offhook/contract';

/** What the worker tells its page; after `done` or `bug` it tells nothing more. */
export type WorkerNews =
  | { readonly type: 'news'; readonly news: RunnerNews }
  | { readonly type: 'done' }
  | { readonly type: 'bug'; readonly message: string };
