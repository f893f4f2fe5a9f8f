import type { StreamsLibrary } from './vendor/streams-library.ts';

/** Loads the vendor's library into this page, for pages that have it neither as a script nor as an import. */
export const loadStreams = async (): Promise<StreamsLibrary> =>
  (await import('./vendor/streams.ts')).streams;
