/** The folders of actions: what they touch, which is the editor's category. */
export const groups: readonly string[] = [
  'logic',
  'data',
  'text',
  'number',
  'storage',
  'http',
  'agent',
  'contact',
  'console',
  'crm',
  'desktop',
  'stream',
  'debug',
];
