import type { Sound } from '@offhook/contract';
import { firstValueFrom, from, map, race, timer } from 'rxjs';

/** A tone: when it begins and how long it lasts in seconds, and its pitches in hertz. */
interface Tone {
  readonly at: number;
  readonly lasts: number;
  readonly pitches: readonly number[];
}

const tunes: Readonly<Record<Sound, readonly Tone[]>> = {
  ring: [
    { at: 0, lasts: 0.4, pitches: [440, 480] },
    { at: 0.6, lasts: 0.4, pitches: [440, 480] },
  ],
  chime: [
    { at: 0, lasts: 0.35, pitches: [880] },
    { at: 0.18, lasts: 0.6, pitches: [1319] },
  ],
  alert: [0, 0.25, 0.5].map((at) => ({ at, lasts: 0.16, pitches: [740] })),
};

const loudness = 0.18;
/** Seconds in which a tone comes and goes, so that it does not click. */
const fade = 0.02;
/** Milliseconds after which a page that may not make a sound yet is given up. */
const patience = 1000;

const playTone = (context: AudioContext, { at, lasts, pitches }: Tone): void => {
  const begin = context.currentTime + at;
  const volume = new GainNode(context, { gain: 0 });
  volume.connect(context.destination);
  volume.gain.setValueAtTime(0, begin);
  volume.gain.linearRampToValueAtTime(loudness, begin + fade);
  volume.gain.setValueAtTime(loudness, begin + lasts - fade);
  volume.gain.linearRampToValueAtTime(0, begin + lasts);
  for (const frequency of pitches) {
    const tone = new OscillatorNode(context, { frequency });
    tone.connect(volume);
    tone.start(begin);
    tone.stop(begin + lasts);
  }
};

const begins = (context: AudioContext): Promise<boolean> =>
  context.state === 'running'
    ? Promise.resolve(true)
    : firstValueFrom(
        race(from(context.resume()).pipe(map(() => true)), timer(patience).pipe(map(() => false))),
      );

/** Makes the sounds of a page; answers false where the browser allows none, as before the agent's first click. */
export const soundsOf = (): ((sound: Sound) => Promise<boolean>) => {
  let context: AudioContext | undefined;
  return async (sound) => {
    context ??= new AudioContext();
    if (!(await begins(context))) return false;
    for (const tone of tunes[sound]) playTone(context, tone);
    return true;
  };
};
