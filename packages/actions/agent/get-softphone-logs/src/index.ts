import { defineAction, done, text } from '@offhook/contract';
import { map } from 'rxjs';

/** Reads what the softphone has logged, one line each, for support. */
export const getSoftphoneLogs = defineAction({
  id: 'get-softphone-logs',
  title: 'Get CCP Logs',
  description: 'Reads what the softphone has logged, to send it to support.',
  tags: ['softphone'],
  keywords: ['debug', 'trouble'],
  requires: ['agent'],
  inputs: {},
  sockets: done({ value: text({ title: 'Log', format: 'multiline' }) }),
  run: (_, { agent }) => agent.getLog().pipe(map((lines) => ({ value: lines.join('\n') }))),
});
