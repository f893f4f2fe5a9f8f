import { choice, defineAction, done, list, record, text } from '@offhook/contract';

/** Makes a record of some members of another, or of all but some; members that are missing stay missing. */
export const pickFields = defineAction({
  id: 'pick-fields',
  title: 'Pick Fields',
  description: 'Keeps some fields of a record, or leaves some out.',
  aliases: { titles: ['Omit Fields'] },
  tags: ['JSON'],
  keywords: ['select', 'remove', 'project', 'keys'],
  inputs: {
    from: record({ title: 'Record', help: 'From an earlier block.' }),
    fields: list({ title: 'Fields', item: text({ title: 'Field' }) }),
    mode: choice({ title: 'Keep or Leave Out', of: ['keep', 'leave out'], initial: 'keep' }),
  },
  sockets: done({ value: record({ title: 'Record' }) }),
  run: ({ from, fields, mode }) => {
    const picked = Object.entries(from).filter(
      ([name]) => fields.includes(name) === (mode === 'keep'),
    );
    return { value: Object.fromEntries(picked) };
  },
});
