import type { Flow } from '@offhook/flow';

/** The address of a server that keeps one draft, for the stories of one editor. */
export const draftServerAddress = 'https://drafts.example';

const json = (status: number, value: unknown): Response =>
  new Response(JSON.stringify(value), {
    status,
    headers: { 'content-type': 'application/json' },
  });

/** A server in the story's page: one draft, which others may change, and which may go away. */
export class DraftServer {
  /** Another one for each story, since editors keep drafts in the browser, too. */
  readonly flowId = `story-${crypto.randomUUID()}`;
  #draft: Flow;
  #revision = 1;
  #isAway = false;
  readonly #real = globalThis.fetch;

  constructor(draft: Flow) {
    this.#draft = draft;
    globalThis.fetch = async (input, init) => {
      const url = input instanceof Request ? input.url : String(input);
      return url.startsWith(draftServerAddress) ? this.#answer(init) : this.#real(input, init);
    };
  }

  /** Somebody else saves another draft. */
  change(draft: Flow): void {
    this.#draft = draft;
    this.#revision += 1;
  }

  /** Answers nothing from now on. */
  goAway(): void {
    this.#isAway = true;
  }

  /** Gives the page its own fetch back. */
  close(): void {
    globalThis.fetch = this.#real;
  }

  #answer(init: RequestInit | undefined): Response {
    if (this.#isAway) throw new TypeError('Failed to fetch');
    if (init?.method !== 'PUT') return json(200, this.#detail());
    const wanted = new Headers(init.headers).get('if-match');
    if (wanted !== `"${this.#revision}"`) {
      return json(409, {
        code: 'draft-stale',
        message: 'Somebody else saved this flow meanwhile.',
      });
    }
    this.change(JSON.parse(String(init.body)));
    return json(200, this.#detail());
  }

  #detail(): object {
    const { name, description = '', triggers } = this.#draft;
    return {
      id: this.flowId,
      adapterId: 'demo',
      name,
      description,
      active: true,
      triggers: [...triggers],
      draftRevision: this.#revision,
      publishedVersion: null,
      hasUnpublishedChanges: true,
      updatedAt: '2026-11-22T12:00:00.000Z',
      draft: this.#draft,
    };
  }
}
