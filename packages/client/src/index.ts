export { ClientError } from './client-error.ts';
export {
  type AdapterCalls,
  type Client,
  type ClientOptions,
  createClient,
  type FlowCalls,
} from './create-client.ts';
export type { HintOptions, HintState, Wait } from './hint-stream.ts';
export {
  type Adapter,
  adapterIdSchema,
  adapterSchema,
  type CreateAdapter,
  createAdapterSchema,
  originSchema,
  type UpdateAdapter,
  updateAdapterSchema,
} from './resources/adapter.ts';
export {
  type CreateFlow,
  createFlowSchema,
  documentSchema,
  type FlowDetail,
  type FlowSummary,
  flowDetailSchema,
  flowSummarySchema,
} from './resources/flow.ts';
export { type Json, jsonSchema } from './resources/json.ts';
export { type Hint, hintSchema, type Manifest, manifestSchema } from './resources/manifest.ts';
export {
  type Finding,
  findingSchema,
  type Problem,
  problemSchema,
} from './resources/problem.ts';
export {
  type Publish,
  type Published,
  publishedSchema,
  publishSchema,
  type Release,
  releaseSchema,
  rollbackSchema,
} from './resources/release.ts';
export {
  type ReportRuns,
  type RunPage,
  type RunQuery,
  type RunReport,
  type RunsReported,
  reportRunsSchema,
  runBatchLimit,
  runPageSchema,
  runQuerySchema,
  runReportSchema,
  runsReportedSchema,
} from './resources/run.ts';
export {
  type FoundFlow,
  foundFlowSchema,
  type Match,
  matchSchema,
  type SearchPage,
  type SearchQuery,
  searchPageSchema,
  searchQuerySchema,
} from './resources/search.ts';
export { lineSchema } from './resources/text.ts';
export {
  runFailureSchema,
  runRecordSchema,
  runStatusSchema,
  traceEntrySchema,
} from './resources/trace.ts';
export { type Version, versionSchema } from './resources/version.ts';
