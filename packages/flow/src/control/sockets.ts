import type { ControlSocket, Field } from '@offhook/contract';

type Given = Readonly<Record<string, Field>>;

const socket = (
  tone: ControlSocket['tone'],
  unconnected: ControlSocket['unconnected'],
  [name, title, help]: Said,
  gives: Given,
): ControlSocket => ({ name, title, help, tone, unconnected, gives });

type Said = readonly [name: string, title: string, help: string];

/** A socket by which the run goes on as meant. */
export const onward = (said: Said, gives: Given = {}): ControlSocket =>
  socket('good', 'completes', said, gives);

/** A socket by which something that did not happen, or that is late, is told. */
export const aside = (said: Said, gives: Given = {}): ControlSocket =>
  socket('plain', 'completes', said, gives);

/** A socket for what went wrong; where it leads nowhere, the branch has failed. */
export const astray = (said: Said, gives: Given = {}): ControlSocket =>
  socket('bad', 'fails', said, gives);

/** A socket that opens a part. */
export const part = (said: Said, gives: Given = {}): ControlSocket => ({
  ...onward(said, gives),
  opens: true,
});
