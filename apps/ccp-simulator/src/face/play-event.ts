import type { WrittenCommand } from '../model/commands.ts';

/** Tells the page what somebody wants to happen. */
export const playEvent = (command: WrittenCommand): CustomEvent<WrittenCommand> =>
  new CustomEvent('ccp-play', { detail: command, bubbles: true, composed: true });

/** Minutes and seconds, as a softphone shows them. */
export const elapsed = (milliseconds: number): string => {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};
