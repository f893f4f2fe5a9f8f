interface Named {
  readonly name: string;
  readonly description?: string;
}

interface Typed {
  readonly type?: { readonly text: string };
}

/** A property or a method of an element. */
export interface Member extends Named, Typed {
  readonly kind: 'field' | 'method';
  readonly privacy?: 'private' | 'protected' | 'public';
  readonly attribute?: string;
  readonly readonly?: boolean;
  readonly default?: string;
  readonly parameters?: readonly (Named & Typed)[];
  readonly return?: Typed;
}

/** A custom property of an element's styles. */
export interface CustomProperty extends Named {
  readonly default?: string;
}

/** An element, in the format of custom elements manifests. */
export interface Declaration extends Named {
  readonly tagName?: string;
  readonly customElement?: boolean;
  readonly members?: readonly Member[];
  readonly events?: readonly (Named & Typed)[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly CustomProperty[];
}

/** What is read and written of a custom elements manifest. */
export interface Manifest {
  readonly schemaVersion?: string;
  readonly modules: readonly {
    readonly path?: string;
    readonly declarations: readonly Declaration[];
  }[];
}
