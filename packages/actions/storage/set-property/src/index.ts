import {
  defineAction,
  done,
  json,
  number,
  optional,
  scopeInputs,
  scopeOf,
  text,
} from '@offhook/contract';

const oneDay = 86_400_000;

/**
 * Keeps a value for later; a missing value removes what was kept. What is kept for a contact or a run is
 * forgotten after a day unless told otherwise, since nobody asks for it once they are long gone.
 */
export const setProperty = defineAction({
  id: 'set-property',
  title: 'Set Property',
  description: 'Keeps a value under a key, where later runs of all flows find it.',
  aliases: { titles: ['Set Scoped Property'], legacyTypes: ['SE_SetProperty'] },
  tags: ['variable'],
  keywords: ['store', 'save', 'remember', 'expire'],
  requires: ['storage'],
  inputs: {
    key: text({ title: 'Key', help: 'The name to find the value by.' }),
    value: json({ title: 'Value', help: 'Left empty, what was kept is removed.' }),
    ...scopeInputs,
    expiresIn: optional(
      number({
        title: 'Expires In',
        help: 'Milliseconds. Left empty, never; for a contact or a run, after a day.',
        min: 1,
      }),
    ),
  },
  sockets: done(),
  run: ({ key, value, expiresIn, ...whose }, { storage }) => {
    const scope = scopeOf(whose);
    if (value === undefined) return storage.delete({ key, ...scope });
    const passing = whose.scope === 'contact' || whose.scope === 'run';
    const end = expiresIn ?? (passing ? oneDay : undefined);
    return storage.set({ key, value, ...scope, ...(end !== undefined && { expiresIn: end }) });
  },
});
