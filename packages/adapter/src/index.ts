export type {
  AdapterFailure,
  AdapterNews,
  AdapterRun,
  AdapterStatus,
  AdapterTrace,
  EndedRun,
  LoadedRelease,
} from './adapter-news.ts';
export { AdapterSession, type JoinOptions, type SessionOptions } from './adapter-session.ts';
export { catalogLoaders } from './catalog-loaders.ts';
export { type KeptRelease, keepIn, type ReleaseKeeper } from './kept-release.ts';
export type { UnitLoaders } from './load-units.ts';
export { OffhookAdapter } from './offhook-adapter.ts';
