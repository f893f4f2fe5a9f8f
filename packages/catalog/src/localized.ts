import type {
  ActionManifest,
  ControlManifest,
  Field,
  Manifests,
  SourceManifest,
} from '@offhook/contract';

/** The words of one field in another language. */
export interface FieldWords {
  readonly title?: string;
  readonly help?: string;
}

type FieldsWords = Readonly<Record<string, FieldWords>>;

interface UnitWords {
  readonly title?: string;
  readonly description?: string;
}
/** The words of one action in another language. */
export interface ActionWords extends UnitWords {
  readonly inputs?: FieldsWords;
  readonly outputs?: FieldsWords;
}
/** The words of one control block in another language. */
export interface ControlWords extends UnitWords {
  readonly inputs?: FieldsWords;
  readonly sockets?: Readonly<Record<string, FieldWords & { readonly gives?: FieldsWords }>>;
}
/** The words of one event in another language. */
export interface EventWords extends UnitWords {
  readonly payload?: FieldsWords;
  readonly settings?: FieldsWords;
}
/** The words of one source in another language. */
export interface SourceWords extends UnitWords {
  readonly events?: Readonly<Record<string, EventWords>>;
}

/** The words of units in one language; whatever is missing stays English. */
export interface Locale {
  readonly actions?: Readonly<Record<string, ActionWords>>;
  readonly controls?: Readonly<Record<string, ControlWords>>;
  readonly sources?: Readonly<Record<string, SourceWords>>;
}

const mapped = <T, W>(
  all: Readonly<Record<string, T>>,
  words: Readonly<Record<string, W>> | undefined,
  put: (one: T, words: W) => T,
): Readonly<Record<string, T>> => {
  if (words === undefined) return all;
  return Object.fromEntries(
    Object.entries(all).map(([name, one]) => {
      const own = Object.hasOwn(words, name) ? words[name] : undefined;
      return [name, own === undefined ? one : put(one, own)];
    }),
  );
};

const putField = (field: Field, { title, help }: FieldWords): Field => ({
  ...field,
  ...(title !== undefined && { title }),
  ...(help !== undefined && field.help !== undefined && { help }),
});

const putUnit = <T extends UnitWords>(unit: T, { title, description }: UnitWords): T => ({
  ...unit,
  ...(title !== undefined && { title }),
  ...(description !== undefined && { description }),
});

const putAction = (action: ActionManifest, words: ActionWords): ActionManifest => ({
  ...putUnit(action, words),
  inputs: mapped(action.inputs, words.inputs, putField),
  sockets: {
    ...action.sockets,
    outputs: mapped(action.sockets.outputs, words.outputs, putField),
  },
});

const putControl = (control: ControlManifest, words: ControlWords): ControlManifest => ({
  ...putUnit(control, words),
  inputs: mapped(control.inputs, words.inputs, putField),
  sockets: control.sockets.map((socket) => {
    const { title, help, gives } = words.sockets?.[socket.name] ?? {};
    return {
      ...socket,
      ...(title !== undefined && { title }),
      ...(help !== undefined && { help }),
      gives: mapped(socket.gives, gives, putField),
    };
  }),
});

type Event = SourceManifest['events'][string];

const putEvent = (event: Event, words: EventWords): Event => ({
  ...putUnit(event, words),
  payload: mapped(event.payload, words.payload, putField),
  ...(event.settings && { settings: mapped(event.settings, words.settings, putField) }),
});

const putSource = (source: SourceManifest, words: SourceWords): SourceManifest => ({
  ...putUnit(source, words),
  events: mapped(source.events, words.events, putEvent),
});

/** The manifests as people of a language read them: the locale's words where it has any, else the units' own. */
export const localized = (manifests: Manifests, locale: Locale | undefined): Manifests =>
  locale === undefined
    ? manifests
    : {
        actions: mapped(manifests.actions, locale.actions, putAction),
        ...(manifests.controls && {
          controls: mapped(manifests.controls, locale.controls, putControl),
        }),
        sources: mapped(manifests.sources, locale.sources, putSource),
      };
