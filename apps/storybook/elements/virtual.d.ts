declare module 'virtual:custom-elements' {
  /** What the elements offer, in the custom elements manifest's format. */
  export const manifest: object;
}
