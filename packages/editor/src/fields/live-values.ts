import { Task, TaskStatus } from '@lit-labs/task';
import type {
  SuggestedValues,
  Suggestion,
  SuggestionPort,
  SuggestionRequest,
} from '@offhook/contract';
import type { ReactiveControllerHost } from 'lit';

/** What an element wants live values for; undefined while it wants none. */
export interface LiveWish extends SuggestionRequest {
  readonly port: SuggestionPort;
}

type Wish = readonly [SuggestionPort | undefined, Suggestion | undefined, string, string];

const nothing: SuggestedValues = { values: [] };

/** The first answer of a port; unsubscribes when it came, or when another is wanted. */
export const firstAnswer = (
  port: SuggestionPort,
  request: SuggestionRequest,
  signal: AbortSignal,
): Promise<SuggestedValues> =>
  new Promise((resolve, reject) => {
    const asked = port.suggest(request).subscribe({
      next: (answer) => resolve(answer),
      error: reject,
      complete: () => resolve(nothing),
    });
    signal.addEventListener('abort', () => asked.unsubscribe());
  });

/** Asks for live values while an element wants some, and tells how that stands. */
export class LiveValues {
  readonly #task: Task<Wish, SuggestedValues>;
  readonly #wish: () => LiveWish | undefined;

  constructor(host: ReactiveControllerHost, wish: () => LiveWish | undefined) {
    this.#wish = wish;
    this.#task = new Task(host, {
      task: async ([port, kind, about, search], { signal }) => {
        if (port === undefined || kind === undefined) return nothing;
        const more = about === '' ? {} : { about };
        const ended = new AbortController();
        signal.addEventListener('abort', () => ended.abort());
        try {
          return await firstAnswer(port, { kind, search, ...more }, ended.signal);
        } finally {
          ended.abort();
        }
      },
      args: () => {
        const wanted = this.#wish();
        return [wanted?.port, wanted?.kind, wanted?.about ?? '', wanted?.search ?? ''] as const;
      },
    });
  }

  /** True where an answer is awaited. */
  get isPending(): boolean {
    return this.#task.status === TaskStatus.PENDING;
  }

  /** Why there is no answer, as a sentence. */
  get failure(): string | undefined {
    const { error } = this.#task;
    if (this.#task.status !== TaskStatus.ERROR) return undefined;
    return error instanceof Error ? error.message : String(error);
  }

  /** What is offered: the latest answer while another one is awaited. */
  get found(): SuggestedValues {
    return this.#task.value ?? nothing;
  }

  retry(): void {
    void this.#task.run();
  }
}
