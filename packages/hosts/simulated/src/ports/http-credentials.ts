import { ActionError } from '@offhook/contract';

/** What each credential adds to the headers of a request. */
export type HttpCredentials = Map<string, Readonly<Record<string, string>>>;

/** The headers of a credential, none where none is named; fails with `credential-missing`. */
export const credentialHeaders = (
  credentials: HttpCredentials,
  name: string | undefined,
): Readonly<Record<string, string>> => {
  if (name === undefined) return {};
  const headers = credentials.get(name);
  if (headers !== undefined) return headers;
  throw new ActionError(
    'credential-missing',
    `The simulation has no credential "${name}". Register it with simulation.credential('${name}', …), or correct the name.`,
  );
};
