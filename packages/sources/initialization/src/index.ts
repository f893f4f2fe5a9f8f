import { defineSource } from '@offhook/contract';
import { of } from 'rxjs';

/** Tells once that the adapter is ready; each flow that listens is told. */
export const initialization = defineSource({
  id: 'initialization',
  title: 'Initialization',
  description: 'Tells that the adapter finished starting.',
  aliases: { legacyTypes: ['initialization'] },
  keywords: ['load', 'ready'],
  about: 'none',
  events: {
    onInit: {
      title: 'Ready',
      description: 'The adapter finished starting.',
      payload: {},
      open: () => of({ payload: {} }),
    },
  },
});
