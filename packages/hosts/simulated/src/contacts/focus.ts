import type { Desk } from '../state/desk.ts';

/** The contact that the agent looks at: the one they turned to last, or the only one there is. */
export const focused = (desk: Desk): { readonly contactId?: string } => {
  const { contactId } = desk.focus.value;
  if (contactId !== undefined && desk.contacts.get(contactId) !== undefined) return { contactId };
  const [only, ...others] = desk.contacts.list.filter(({ picture }) => picture.state !== 'init');
  return only === undefined || others.length > 0 ? {} : { contactId: only.picture.contactId };
};
