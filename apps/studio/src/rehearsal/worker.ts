import { loadAction, loadSource, manifests } from '@offhook/catalog';
import type { Rehearsal } from '@offhook/contract';
import { rehearse } from '@offhook/rehearsal';
import type { WorkerNews } from './worker-news.ts';

/** The part of a worker's global scope that is used here. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<Rehearsal>) => void) | null;
  postMessage(news: WorkerNews): void;
}

const scope = globalThis as unknown as WorkerScope; // cast: this file runs in a dedicated worker only

scope.onmessage = ({ data }) => {
  // The page ends the worker, and the subscription with it.
  rehearse(data, { manifests, loadAction, loadSource }).subscribe({
    next: (news) => scope.postMessage({ type: 'news', news }),
    error: (error: unknown) => scope.postMessage({ type: 'bug', message: String(error) }),
    complete: () => scope.postMessage({ type: 'done' }),
  });
};
