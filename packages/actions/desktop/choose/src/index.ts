import { ActionError, defineAction, flag, outcome, text } from '@offhook/contract';
import { map, race } from 'rxjs';
import { inputs } from './inputs.ts';
import { optionsOf } from './options-of.ts';

/**
 * Lets the agent choose one of several options. Closing leaves by failure with the code `cancelled`;
 * when the time is over the default is taken, or without one the code is `no-answer`.
 */
export const choose = defineAction({
  id: 'choose',
  title: 'Choose',
  description: 'Lets the agent choose one of several options, and waits for it.',
  aliases: { titles: ['Ask to Choose'] },
  tags: ['question'],
  keywords: ['select', 'pick'],
  requires: ['ui', 'clock'],
  inputs,
  sockets: outcome({
    value: text({ title: 'Value' }),
    label: text({ title: 'Label' }),
    byDefault: flag({ title: 'By Default', help: 'True when the time was over.' }),
  }),
  run: ({ title, message, options: given, timeLimit, defaultValue }, { ui, clock }) => {
    const options = optionsOf(given);
    const taken = (value: string | undefined, byDefault: boolean, otherwise: ActionError) => {
      if (value === undefined) throw otherwise;
      const label = options.find((each) => each.value === value)?.label ?? value;
      return { value, label, byDefault };
    };
    const closed = new ActionError('cancelled', `The agent closed “${title}” without choosing.`);
    const answer$ = ui
      .choose({ title, options, ...(message && { message }) })
      .pipe(map(({ value }) => taken(value, false, closed)));
    if (timeLimit === undefined) return answer$;
    const over = new ActionError('no-answer', `The agent did not answer “${title}” in time.`);
    return race(answer$, clock.timer(timeLimit).pipe(map(() => taken(defaultValue, true, over))));
  },
});
