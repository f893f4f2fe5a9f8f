import type { Engine } from './engine.ts';

/** The least that the flow can cost: one function, written by hand. */
export const plain: Engine = {
  name: 'plain function',
  version: process.version,
  open: ({ steps, ended }) => ({
    start: (call) => {
      const phone = steps.number(call);
      const goOn = ({ id, count }: { id: string; count: number }): void => {
        if (steps.isOne(count)) {
          steps.pop(id);
          steps.log(steps.text(id, phone));
        }
        ended();
      };
      const found = steps.search(phone);
      if (found instanceof Promise) void found.then(goOn);
      else goOn(found);
    },
  }),
};
