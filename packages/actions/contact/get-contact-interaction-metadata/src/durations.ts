import type { Contact } from '@offhook/contract';

const seconds = (from: number | undefined, to: number): number =>
  from === undefined ? 0 : Math.max(0, Math.round((to - from) / 1000));

/** The lengths of ringing and talk in whole seconds, never negative; `now` ends what still goes on. */
export const durations = (at: Contact['timestamps'], now: number) => {
  const offered = at.incoming ?? at.pending ?? at.connecting;
  const over = at.ended ?? at.missed ?? at.rejected ?? at.error ?? now;
  return {
    callInteractionDuration: seconds(at.connected, over),
    callIncomingDuration: seconds(offered, at.connected ?? over),
  };
};
