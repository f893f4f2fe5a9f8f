declare module 'virtual:custom-elements' {
  /** What the elements offer, in the custom elements manifest's format. */
  const manifest: object;
  export default manifest;
}

declare module '@custom-elements-manifest/analyzer/cli.js' {
  interface Member {
    readonly name: string;
    readonly privacy?: 'private' | 'protected' | 'public';
  }

  /** What is read of a custom elements manifest here. */
  export interface Manifest {
    readonly modules: readonly {
      readonly declarations: readonly {
        readonly name: string;
        readonly tagName?: string;
        readonly members?: readonly Member[] | undefined;
        readonly events?: readonly { readonly name: string }[] | undefined;
      }[];
    }[];
  }

  /** Runs the analyser; answers with the manifest. */
  export const cli: (options: {
    readonly argv: readonly string[];
    readonly cwd: string;
    readonly noWrite: boolean;
  }) => Promise<Manifest>;
}
