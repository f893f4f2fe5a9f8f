import { defineAction, optional, outcome, text } from '@offhook/contract';
import { map } from 'rxjs';

/** Reads the record of the subtab in front; without a subtab or a record there are no outputs. */
export const getFocusedSubtabObjectId = defineAction({
  id: 'get-focused-subtab-object-id',
  title: 'Get Focused Subtab Object Id',
  description: 'Reads the id of the record that the subtab in front shows.',
  tags: ['tab', 'CRM record'],
  requires: ['console'],
  inputs: {},
  sockets: outcome({
    id: optional(text({ title: 'Record Id', format: 'id' })),
    value: optional(
      text({
        title: 'Record Id (Old Name)',
        help: 'The same; some saved flows read it by this name.',
        format: 'id',
      }),
    ),
  }),
  run: (_, { console }) =>
    console
      .getFocusedSubtabObjectId()
      .pipe(map(({ id }) => ({ ...(id !== undefined && { id, value: id }) }))),
});
