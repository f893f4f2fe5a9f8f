// The vendor's additions for chats and tasks; each puts itself into the library that is there already.
import 'amazon-connect-chatjs';
import 'amazon-connect-taskjs';

/** The channels whose messages can be heard now. */
export const media = ['chat', 'task'] as const;
