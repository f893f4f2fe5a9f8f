import { choice, defineAction, done, json } from '@offhook/contract';

/** Writes a value to the log for developers; `false`, 0 and '' are written like any other value. */
export const log = defineAction({
  id: 'log',
  title: 'Log to Console',
  description: 'Writes a value to the log that developers read.',
  aliases: { titles: ['Log'], legacyTypes: ['SE_Log'] },
  keywords: ['debug', 'print', 'trace'],
  requires: ['log'],
  inputs: {
    level: choice({
      title: 'Level',
      of: ['debug', 'info', 'warn', 'error'],
      initial: 'debug',
    }),
    message: json({ title: 'Message', help: 'A text or the output of an earlier block.' }),
  },
  sockets: done(),
  run: ({ level, message = null }, lent) => lent.log.write({ level, message }),
});
