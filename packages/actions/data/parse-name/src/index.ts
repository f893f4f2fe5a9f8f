import { defineAction, done, text } from '@offhook/contract';
import { parseFullName } from 'parse-full-name';

/** The longest name that is read, so that no text keeps a desktop busy. */
const longest = 200;

/**
 * Takes a name apart. It guesses by European and American custom; parts that are not there are
 * empty, and a single word is a first name.
 */
export const parseName = defineAction({
  id: 'parse-name',
  title: 'Parse Name',
  description: "Takes a person's name apart: first, middle and last name, title and suffix.",
  aliases: { titles: ['Split Name'] },
  tags: ['caller', 'convert'],
  keywords: ['first name'],
  inputs: {
    name: text({
      title: 'Name',
      help: 'Such as Dr. Ada Lovelace, or Lovelace, Ada.',
      holds: 'personal',
    }),
  },
  sockets: done({
    firstName: text({ title: 'First Name', holds: 'personal' }),
    middleName: text({ title: 'Middle Name', holds: 'personal' }),
    lastName: text({ title: 'Last Name', holds: 'personal' }),
    title: text({ title: 'Title' }),
    suffix: text({ title: 'Suffix' }),
    nickname: text({ title: 'Nickname', holds: 'personal' }),
  }),
  run: ({ name }) => {
    const { first, middle, last, title, suffix, nick } = parseFullName(
      name.trim().slice(0, longest),
      'all',
      false,
    );
    return { firstName: first, middleName: middle, lastName: last, title, suffix, nickname: nick };
  },
});
