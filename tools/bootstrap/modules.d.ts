/** The bootstrap is plain JavaScript, so that any Node runs it; its tests import it untyped. */
declare module '*.mjs';
