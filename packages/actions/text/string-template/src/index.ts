import { defineAction, done, record, text, toText } from '@offhook/contract';

const gap = /\$\{\s*([^{}]+?)\s*\}|\{\{\s*([^{}]+?)\s*\}\}/g;

/** Fills variables into a text; a missing one leaves nothing, records and lists are written as JSON. */
export const stringTemplate = defineAction({
  id: 'string-template',
  title: 'String Template',
  description: 'Builds a text from a template by filling in variables.',
  aliases: { legacyTypes: ['SE_TextStringTemplate'] },
  tags: ['text', 'variable'],
  keywords: ['join', 'concatenate', 'format', 'interpolate'],
  inputs: {
    variables: record({ title: 'Variables', help: 'A name and a value for each gap.' }),
    template: text({
      title: 'Template',
      help: 'Write ${name} or {{name}} where a variable goes.',
      format: 'template',
    }),
  },
  sockets: done({
    value: text({ title: 'Text' }),
    string: text({ title: 'Text', help: 'The same text; some saved flows read it by this name.' }),
  }),
  run: ({ variables, template }) => {
    const filled = template.replaceAll(gap, (_, dollar?: string, braces?: string) => {
      const name = dollar ?? braces ?? '';
      return Object.hasOwn(variables, name) ? toText(variables[name]) : '';
    });
    return { value: filled, string: filled };
  },
});
