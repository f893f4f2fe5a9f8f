import { defineAction, done, json, optional, record, text } from '@offhook/contract';

/** Reads what the flow was started with: one value of it, or all where no key is given. */
export const getPayload = defineAction({
  id: 'get-payload',
  title: 'Get Payload',
  description: 'Reads what the flow was started with, such as the values of a form.',
  tags: ['click to dial', 'JSON'],
  keywords: ['event', 'trigger', 'cti action'],
  inputs: {
    key: optional(text({ title: 'Key', help: 'Empty reads the whole payload.' })),
    payload: record({ title: 'Payload', from: 'payload' }),
  },
  sockets: done({ value: json({ title: 'Value', help: 'Absent where there is no such key.' }) }),
  run: ({ key, payload }) => {
    if (!key) return { value: payload };
    const value = Object.hasOwn(payload, key) ? payload[key] : undefined;
    return value === undefined ? {} : { value };
  },
});
