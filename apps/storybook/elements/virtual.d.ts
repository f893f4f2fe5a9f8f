declare module 'virtual:custom-elements' {
  /** What the elements offer, in the custom elements manifest's format. */
  export const manifest: object;
}

declare module '@custom-elements-manifest/analyzer' {
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

  /** What is used of the compiler that the analyser brings. */
  export const ts: {
    readonly createSourceFile: (
      name: string,
      text: string,
      target: number,
      setParents: boolean,
    ) => object;
    readonly ScriptTarget: { readonly ES2022: number };
  };

  /** Analyses modules that were parsed by the `ts` beside it. */
  export const create: (options: {
    readonly modules: readonly object[];
    readonly plugins: readonly object[];
    readonly context: { readonly dev: boolean };
  }) => Manifest;
}

declare module '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js' {
  /** Reads Lit's decorators and static members. */
  export const litPlugin: () => readonly object[];
}
