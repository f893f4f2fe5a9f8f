import type { Flow } from '@offhook/flow';

/** The address of a server that only stories know. */
export const demoServer = 'https://offhook.example';

/** Pops the caller's record when a call rings. */
export const screenPop: Flow = {
  offhook: 1,
  name: 'Screen pop on customer phone number',
  description: 'Finds the caller in the CRM and opens their record.',
  triggers: [{ source: 'voice-contact', event: 'onConnecting' }],
  nodes: {
    start: { kind: 'start', to: { done: ['phone'] } },
    phone: { action: 'get-customer-phone-number', to: { done: ['pop'] } },
    pop: {
      action: 'search-and-screenpop',
      inputs: { searchParams: { ref: 'phone.phone' }, callType: { value: 'inbound' } },
      to: { success: ['end'], failure: ['end'] },
    },
    end: { kind: 'end' },
  },
  layout: { start: [0, 0], phone: [260, 0], pop: [560, 0], end: [880, 0] },
};

const released = {
  adapter: { id: 'demo', name: 'Demo desktop' },
  seq: 3,
  flows: [{ id: 'screen-pop', version: 2, hash: 'demo', document: screenPop }],
};

const json = (value: unknown): Response =>
  new Response(JSON.stringify(value), {
    headers: { 'content-type': 'application/json', etag: '"3"' },
  });

const hints = (): Response => {
  const hint = `data: ${JSON.stringify({ adapter: 'demo', seq: released.seq })}\n\n`;
  const body = new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode(hint)),
  });
  return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
};

const answer = (path: string): Response => {
  if (path.endsWith('/manifest')) return json(released);
  if (path.endsWith('/hints')) return hints();
  return json({ stored: 1, known: 0 });
};

/** Lets this page reach the demo server; everything else is fetched as ever. Answers with what ends it. */
export const serveDemo = (): (() => void) => {
  const real = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    return url.startsWith(demoServer) ? answer(new URL(url).pathname) : real(input, init);
  };
  return () => {
    globalThis.fetch = real;
  };
};
