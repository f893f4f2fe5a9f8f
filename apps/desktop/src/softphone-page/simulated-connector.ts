import { ActionError } from '@offhook/contract';
import type { ConnectorPort } from '@offhook/host-amazon-connect';
import { defer, from, type Observable } from 'rxjs';
import { z } from 'zod';

const answerSchema = z.object({
  from: z.literal('ccp-simulator'),
  id: z.string(),
  error: z.string().optional(),
});

/** Has something happen in the simulated panel; rejects with what it refuses. */
const play = (panel: () => Window, command: object): Promise<void> =>
  new Promise((resolve, reject) => {
    const id = crypto.randomUUID();
    const hear = ({ source, data }: MessageEvent<unknown>): void => {
      const answer = answerSchema.safeParse(data);
      if (!answer.success || answer.data.id !== id || source !== panel()) return;
      removeEventListener('message', hear);
      const { error } = answer.data;
      if (error === undefined) resolve();
      else reject(new ActionError('connector-refused', error));
    };
    addEventListener('message', hear);
    panel().postMessage({ to: 'ccp-simulator', id, command }, '*');
  });

const unknown = (what: string): Observable<never> =>
  defer(() => {
    throw new ActionError(
      'connector-missing',
      `The simulated contact centre has no ${what}. A server side of yours does that for a real one.`,
    );
  });

/** Stands in for a server side: changes attributes in the simulated panel. */
export const simulatedConnector = (panel: () => Window): ConnectorPort => ({
  updateAttributes: ({ contactId, attributes }) =>
    defer(() => from(play(panel, { do: 'attributes', contactId, attributes }))),
  startRecording: () => unknown('recording'),
  stopRecording: () => unknown('recording'),
  pauseRecording: () => unknown('recording'),
  resumeRecording: () => unknown('recording'),
  leaveVoicemail: () => unknown('voicemail'),
});
