import 'amazon-connect-streams';
import type { StreamsLibrary } from './streams-library.ts';

/** The library of the package amazon-connect-streams, which puts itself into the page. */
export const streams: StreamsLibrary = connect;
