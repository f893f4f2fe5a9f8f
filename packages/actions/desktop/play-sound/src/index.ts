import { choice, defineAction, outcome } from '@offhook/contract';

/** Plays a short sound and goes on when it has begun; browsers allow none before the agent's first click into the page. */
export const playSound = defineAction({
  id: 'play-sound',
  title: 'Play Sound',
  description: 'Plays a short sound to the agent.',
  tags: ['notice'],
  keywords: ['audio', 'ring', 'beep', 'chime', 'notify'],
  requires: ['ui'],
  inputs: {
    sound: choice({ title: 'Sound', of: ['ring', 'chime', 'alert'], initial: 'chime' }),
  },
  sockets: outcome(),
  run: ({ sound }, { ui }) => ui.playSound({ sound }),
});
