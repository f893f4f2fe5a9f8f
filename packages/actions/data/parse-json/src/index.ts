import { ActionError, defineAction, type Json, json, outcome, text } from '@offhook/contract';

const parsed = (written: string): Json => {
  try {
    return JSON.parse(written);
  } catch (cause) {
    const begin = written.length > 40 ? `${written.slice(0, 40)}…` : written;
    throw new ActionError('json-unreadable', `This text is no JSON: “${begin}”.`, { cause });
  }
};

/** Reads a text that is JSON, such as an attribute or the body of an answer. */
export const parseJson = defineAction({
  id: 'parse-json',
  title: 'Parse JSON',
  description: 'Turns JSON text into the record, list or other value that it holds.',
  tags: ['JSON', 'convert'],
  keywords: ['deserialize'],
  inputs: { text: text({ title: 'Text', format: 'multiline' }) },
  sockets: outcome({ value: json({ title: 'Value' }) }),
  run: ({ text: written }) => ({ value: parsed(written) }),
});
