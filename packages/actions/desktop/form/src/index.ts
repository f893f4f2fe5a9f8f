import { ActionError, defineAction, flag, outcome, record } from '@offhook/contract';
import { map, race } from 'rxjs';
import { fieldsOf } from './fields-of.ts';
import { inputs } from './inputs.ts';

/**
 * Asks the agent for several values; what was left empty is absent. Closing leaves by failure with the
 * code `cancelled`; when the time is over the default is taken, or without one the code is `no-answer`.
 */
export const form = defineAction({
  id: 'form',
  title: 'Form',
  description: 'Asks the agent for several values in a form, and waits for them.',
  aliases: { titles: ['Show Form'] },
  tags: ['wrap-up', 'question'],
  keywords: ['input'],
  requires: ['ui', 'clock'],
  inputs,
  sockets: outcome({
    values: record({ title: 'Values', help: 'By the names of the fields.', holds: 'personal' }),
    byDefault: flag({ title: 'By Default', help: 'True when the time was over.' }),
  }),
  run: ({ title, fields, timeLimit, defaultValues, ...words }, { ui, clock }) => {
    const { instructions = '', submitLabel = '' } = words;
    const shown = { ...(instructions && { instructions }), ...(submitLabel && { submitLabel }) };
    const asked = { title, fields: fieldsOf(fields), ...shown };
    const answer$ = ui.form(asked).pipe(
      map(({ submitted, values }) => {
        if (submitted) return { values, byDefault: false };
        throw new ActionError('cancelled', `The agent closed “${title}” without submitting it.`);
      }),
    );
    if (timeLimit === undefined) return answer$;
    const over = new ActionError('no-answer', `The agent did not submit “${title}” in time.`);
    const late$ = clock.timer(timeLimit).pipe(
      map(() => {
        if (defaultValues) return { values: defaultValues, byDefault: true };
        throw over;
      }),
    );
    return race(answer$, late$);
  },
});
