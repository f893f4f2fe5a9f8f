declare module '@custom-elements-manifest/analyzer' {
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
  }) => object;
}

declare module '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js' {
  /** Reads Lit's decorators and static members. */
  export const litPlugin: () => readonly object[];
}
