import type { IncomingMessage, ServerResponse } from 'node:http';

/** Where the panel's pages hear what reaches their server. */
export const streamPath = '/panel/stream';

/** The pages of panels that listen. One connection a page carries everything, since browsers keep few to one origin. */
export class PanelStream {
  readonly #desks = new Map<ServerResponse, string>();

  /** Has a page listen, until it goes away. */
  open(request: IncomingMessage, response: ServerResponse): void {
    const { searchParams } = new URL(request.url ?? '', 'http://panel');
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' });
    response.write(':\n\n');
    this.#desks.set(response, searchParams.get('desk') ?? '');
    response.on('close', () => this.#desks.delete(response));
  }

  /** Tells all pages, or those of one desk; answers with how many are told. */
  tell(told: object, desk?: string): number {
    const pages = [...this.#desks].filter(([, own]) => desk === undefined || own === desk);
    for (const [page] of pages) page.write(`data: ${JSON.stringify(told)}\n\n`);
    return pages.length;
  }
}
