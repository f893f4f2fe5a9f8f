import { defineAction, done, json, text } from '@offhook/contract';

/** Makes the endpoint of a phone number, as the softphone's library would: all but type and number are null. */
export const getEndpointByPhoneNumber = defineAction({
  id: 'get-endpoint-by-phone-number',
  title: 'Get Endpoint by Phone Number',
  description: 'Makes an endpoint of a phone number, so that a contact can be transferred there.',
  tags: ['transfer', 'phone number'],
  inputs: {
    phoneNumber: text({ title: 'Phone Number', help: 'Best as E.164.', format: 'phone' }),
  },
  sockets: done({
    endpointARN: json({ title: 'Endpoint ARN', help: 'Always null.' }),
    endpointId: json({ title: 'Endpoint Id', help: 'Always null.' }),
    type: text({ title: 'Type', help: 'Always phone_number.' }),
    name: json({ title: 'Name', help: 'Always null.' }),
    phoneNumber: text({ title: 'Phone Number', format: 'phone' }),
    agentLogin: json({ title: 'Agent Login', help: 'Always null.' }),
    queue: json({ title: 'Queue', help: 'Always null.' }),
  }),
  run: ({ phoneNumber }) => ({
    endpointARN: null,
    endpointId: null,
    type: 'phone_number',
    name: null,
    phoneNumber,
    agentLogin: null,
    queue: null,
  }),
});
