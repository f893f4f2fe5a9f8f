import { defineAction, optional, outcome, text } from '@offhook/contract';
import { map } from 'rxjs';

/** Reads the record of the primary tab in front; a tab without a record gives no outputs. */
export const getFocusedPrimaryTabObjectId = defineAction({
  id: 'get-focused-primary-tab-object-id',
  title: 'Get Focused Primary Tab Object Id',
  description: 'Reads the id of the record that the primary tab in front shows.',
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
      .getFocusedPrimaryTabObjectId()
      .pipe(map(({ id }) => ({ ...(id !== undefined && { id, value: id }) }))),
});
