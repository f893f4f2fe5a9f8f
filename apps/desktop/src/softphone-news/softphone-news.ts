import type { AdapterTrace, LoadedRelease } from '@offhook/adapter';
import type { LogEntry } from '@offhook/host-simulated';
import { z } from 'zod';

/** What a softphone page tells the desktop around it. */
export type SoftphoneNews =
  | { readonly type: 'trace'; readonly trace: AdapterTrace }
  | { readonly type: 'release'; readonly release: LoadedRelease }
  | { readonly type: 'log'; readonly entry: LogEntry };

const whole = <T>() =>
  z.custom<T>((given) => typeof given === 'object' && given !== null && !Array.isArray(given));

const newsSchema = z.object({
  from: z.literal('offhook-softphone'),
  news: z.discriminatedUnion('type', [
    z.object({ type: z.literal('trace'), trace: whole<AdapterTrace>() }),
    z.object({ type: z.literal('release'), release: whole<LoadedRelease>() }),
    z.object({ type: z.literal('log'), entry: whole<LogEntry>() }),
  ]),
});

/** What a message tells, if it is of a softphone page of this very desktop. */
export const newsIn = ({ origin, data }: MessageEvent<unknown>): SoftphoneNews | undefined =>
  origin === location.origin ? newsSchema.safeParse(data).data?.news : undefined;

/** The desktop that shows this page, through whatever console stands between; undefined where there is none. */
const desktopAround = (): Window | undefined => {
  const { top } = window;
  if (top === null || top === window) return undefined;
  try {
    return top.location.origin === location.origin ? top : undefined;
  } catch {
    return undefined; // another origin is on top, and what it is it does not say
  }
};

/** A way to tell the desktop around, if there is one. */
export const newsTeller = (): ((news: SoftphoneNews) => void) => {
  const desktop = desktopAround();
  return (news) => desktop?.postMessage({ from: 'offhook-softphone', news }, location.origin);
};
