import { ActionError, defineAction, optional, outcome, text } from '@offhook/contract';
import { map } from 'rxjs';

/** Adds a note to a record, such as what was said in a call. Titles are 80 characters at most. */
export const addNote = defineAction({
  id: 'add-note',
  title: 'Add Note',
  description: 'Adds a note to a record in the CRM, such as what was said in the call.',
  tags: ['wrap-up', 'CRM record'],
  keywords: ['comment', 'remark', 'call log'],
  requires: ['crm'],
  inputs: {
    recordId: text({ title: 'Record Id', help: 'What the note is about.', format: 'id' }),
    title: text({ title: 'Title', maxLength: 80 }),
    body: optional(text({ title: 'Body', format: 'multiline' })),
  },
  sockets: outcome({ id: text({ title: 'Note Id', format: 'id' }) }),
  run: ({ recordId, title, body }, { crm }) => {
    if (recordId.trim() === '' || title.trim() === '') {
      throw new ActionError('note-incomplete', 'The note needs a record and a title.');
    }
    const fields = { ParentId: recordId, Title: title.slice(0, 80), ...(body && { Body: body }) };
    return crm.create({ type: 'Note', fields }).pipe(map(({ id }) => ({ id })));
  },
});
