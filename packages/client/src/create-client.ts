import type { Flow } from '@offhook/flow';
import { z } from 'zod/mini';
import { type HintOptions, hintStream, type Wait } from './hint-stream.ts';
import {
  type Adapter,
  adapterSchema,
  type CreateAdapter,
  type UpdateAdapter,
} from './resources/adapter.ts';
import {
  type CreateFlow,
  type FlowDetail,
  type FlowSummary,
  flowDetailSchema,
  flowSummarySchema,
} from './resources/flow.ts';
import { type Hint, type Manifest, manifestSchema } from './resources/manifest.ts';
import {
  type Publish,
  type Published,
  publishedSchema,
  type Release,
  releaseSchema,
} from './resources/release.ts';
import {
  type ReportRuns,
  type RunPage,
  type RunQuery,
  type RunReport,
  type RunsReported,
  runPageSchema,
  runReportSchema,
  runsReportedSchema,
} from './resources/run.ts';
import { type SearchPage, type SearchQuery, searchPageSchema } from './resources/search.ts';
import { type Version, versionSchema } from './resources/version.ts';
import { createTransport, type Transport } from './transport.ts';

/** Where the server is, and what to reach it with. */
export interface ClientOptions {
  /** The server's address; '' is the page's own origin. */
  readonly baseUrl: string;
  /** Sends the requests; the platform's own by default. */
  readonly fetch?: typeof fetch;
  /** Waits between attempts; real time by default. */
  readonly wait?: Wait;
}

/** What can be done with adapters and what is released to them. */
export interface AdapterCalls {
  readonly listAdapters: () => Promise<readonly Adapter[]>;
  readonly createAdapter: (adapter: CreateAdapter) => Promise<Adapter>;
  readonly adapter: (id: string) => Promise<Adapter>;
  readonly updateAdapter: (id: string, changes: UpdateAdapter) => Promise<Adapter>;
  /** Releases of an adapter, the newest first. */
  readonly releases: (adapterId: string) => Promise<readonly Release[]>;
  /** Makes a new release of an old one's set. */
  readonly rollback: (adapterId: string, seq: number) => Promise<Release>;
  /** What is published; undefined where it still has the given ETag. */
  readonly manifest: (
    adapterId: string,
    options?: { readonly etag?: string | undefined; readonly signal?: AbortSignal },
  ) => Promise<{ readonly etag: string; readonly manifest: Manifest } | undefined>;
  /** Hints that the release changed: the current one first, then each change, until the signal aborts. */
  readonly hints: (adapterId: string, options: HintOptions) => AsyncGenerator<Hint>;
  readonly reportRuns: (adapterId: string, runs: ReportRuns['runs']) => Promise<RunsReported>;
  /** Runs of an adapter, the newest first. */
  readonly runs: (adapterId: string, query?: RunQuery) => Promise<RunPage>;
  /** One run with its trace, by the id of its report. */
  readonly run: (adapterId: string, runId: string) => Promise<RunReport>;
  /** One page of the flows that hold a text: in names, blocks, actions or values. */
  readonly search: (adapterId: string, query: SearchQuery) => Promise<SearchPage>;
}

/** What can be done with flows. */
export interface FlowCalls {
  readonly listFlows: (adapterId: string) => Promise<readonly FlowSummary[]>;
  readonly createFlow: (adapterId: string, flow: CreateFlow) => Promise<FlowDetail>;
  readonly flow: (id: string) => Promise<FlowDetail>;
  readonly deleteFlow: (id: string) => Promise<void>;
  readonly cloneFlow: (id: string) => Promise<FlowDetail>;
  /** Saves the draft over the given revision; a ClientError with code `draft-stale` (409) where another save came first. */
  readonly saveDraft: (id: string, draft: Flow, revision: number) => Promise<FlowDetail>;
  /** Publishes the draft; a ClientError with code `flow-invalid` (422) lists in `details.problems` what blocks it. */
  readonly publish: (id: string, options?: Publish) => Promise<Published>;
  /** Takes the flow out of what its adapter runs. */
  readonly unpublish: (id: string) => Promise<Release>;
  /** Versions of a flow, the newest first. */
  readonly versions: (flowId: string) => Promise<readonly Version[]>;
  readonly version: (flowId: string, number: number) => Promise<Version>;
}

/** Speaks to one Offhook server; every failure is a ClientError. */
export interface Client extends AdapterCalls, FlowCalls {}

const at = (...path: readonly (string | number)[]): string =>
  path.map((part) => `/${encodeURIComponent(part)}`).join('');

const adapterCalls = (transport: Transport, wait: Wait): AdapterCalls => ({
  listAdapters: () => transport.read(z.array(adapterSchema), '/adapters'),
  createAdapter: (body) => transport.read(adapterSchema, '/adapters', { method: 'POST', body }),
  adapter: (id) => transport.read(adapterSchema, at('adapters', id)),
  updateAdapter: (id, body) =>
    transport.read(adapterSchema, at('adapters', id), { method: 'PATCH', body }),
  releases: (id) => transport.read(z.array(releaseSchema), at('adapters', id, 'releases')),
  rollback: (id, seq) =>
    transport.read(releaseSchema, at('adapters', id, 'rollback'), {
      method: 'POST',
      body: { seq },
    }),
  manifest: (id, options) => readManifest(transport, id, options),
  hints: (id, options) => hintStream(transport, at('adapters', id, 'hints'), options, wait),
  reportRuns: (id, runs) =>
    transport.read(runsReportedSchema, at('adapters', id, 'runs'), {
      method: 'POST',
      body: { runs },
    }),
  run: (id, runId) => transport.read(runReportSchema, at('adapters', id, 'runs', runId)),
  runs: (id, query = {}) =>
    transport.read(runPageSchema, `${at('adapters', id, 'runs')}?${asked(query)}`),
  search: (id, query) =>
    transport.read(searchPageSchema, `${at('adapters', id, 'search')}?${asked(query)}`),
});

const asked = (query: object): URLSearchParams =>
  new URLSearchParams(
    Object.entries(query).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, String(value)]],
    ),
  );

const readManifest = async (
  transport: Transport,
  id: string,
  { etag, signal }: { readonly etag?: string | undefined; readonly signal?: AbortSignal } = {},
): ReturnType<AdapterCalls['manifest']> => {
  const path = at('adapters', id, 'manifest');
  const headers = etag === undefined ? {} : { 'if-none-match': etag };
  const response = await transport.send(path, { signal, headers });
  if (response.status === 304) return undefined;
  const manifest = await transport.parse(manifestSchema, path, response);
  return { etag: response.headers.get('etag') ?? '', manifest };
};

const flowCalls = (transport: Transport): FlowCalls => ({
  listFlows: (adapterId) =>
    transport.read(z.array(flowSummarySchema), at('adapters', adapterId, 'flows')),
  createFlow: (adapterId, body) =>
    transport.read(flowDetailSchema, at('adapters', adapterId, 'flows'), { method: 'POST', body }),
  flow: (id) => transport.read(flowDetailSchema, at('flows', id)),
  deleteFlow: async (id) => {
    await transport.send(at('flows', id), { method: 'DELETE' });
  },
  cloneFlow: (id) => transport.read(flowDetailSchema, at('flows', id, 'clone'), { method: 'POST' }),
  saveDraft: (id, body, revision) =>
    transport.read(flowDetailSchema, at('flows', id, 'draft'), {
      method: 'PUT',
      body,
      headers: { 'if-match': `"${revision}"` },
    }),
  publish: (id, options = {}) =>
    transport.read(publishedSchema, at('flows', id, 'publish'), { method: 'POST', body: options }),
  unpublish: (id) =>
    transport.read(releaseSchema, at('flows', id, 'unpublish'), { method: 'POST' }),
  versions: (id) => transport.read(z.array(versionSchema), at('flows', id, 'versions')),
  version: (id, number) => transport.read(versionSchema, at('flows', id, 'versions', number)),
});

const realWait: Wait = (milliseconds, signal) =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const finish = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', finish);
      resolve();
    };
    const timer = setTimeout(finish, milliseconds);
    signal.addEventListener('abort', finish);
  });

/** Makes a client of the server at an address; '' is the page's own origin. */
export const createClient = (server: string | ClientOptions): Client => {
  const options = typeof server === 'string' ? { baseUrl: server } : server;
  const send = options.fetch ?? ((...request) => globalThis.fetch(...request));
  const transport = createTransport(options.baseUrl, send);
  return { ...adapterCalls(transport, options.wait ?? realWait), ...flowCalls(transport) };
};
