import { ActionError, type Endpoint, type JsonRecord } from '@offhook/contract';

interface Wanted {
  readonly destination?: string | undefined;
  readonly endpoint?: JsonRecord | undefined;
}

const types = ['phone_number', 'agent', 'queue'] as const;
const number = /^\+?[\d\s().\-/]{3,}$/;

const told = (endpoint: JsonRecord): Endpoint | undefined => {
  const type = types.find((known) => known === endpoint['type']);
  const { phoneNumber, name, endpointARN } = endpoint;
  if (type === undefined) return undefined;
  return {
    type,
    ...(typeof phoneNumber === 'string' && { phoneNumber }),
    ...(typeof name === 'string' && { name }),
    ...(typeof endpointARN === 'string' && { endpointARN }),
  };
};

/** Where a contact is to go: an endpoint as it is listed, a quick connect by name or ARN, or a number. */
export const endpointOf = (
  { destination = '', endpoint = {} }: Wanted,
  quickConnects: readonly Endpoint[],
): Endpoint => {
  const sought = destination.trim();
  const named = quickConnects.find(
    ({ name, endpointARN }) => sought !== '' && (sought === name || sought === endpointARN),
  );
  const found = told(endpoint) ?? named;
  if (found !== undefined) return found;
  if (number.test(sought)) return { type: 'phone_number', phoneNumber: sought };
  if (sought !== '') {
    throw new ActionError('quick-connect-unknown', `There is no quick connect ${sought}.`);
  }
  throw new ActionError('destination-missing', 'The block does not say where to transfer to.');
};
