import type { Fields } from '@offhook/contract';
import type { KnownFields } from '@offhook/runtime';
import type { Units } from './load-units.ts';

/** What units declare about the values of their runs. */
export const fieldsOf = ({ actions, sources }: Units): KnownFields => ({
  action: (id) => {
    const action = actions.get(id);
    if (action === undefined) return undefined;
    const outputs: Fields = action.sockets.outputs; // of any socket family
    return { inputs: action.inputs, outputs };
  },
  payload: (trigger) => {
    const [source = '', event = ''] = trigger.split('.');
    return sources.get(source)?.events[event]?.payload;
  },
});
