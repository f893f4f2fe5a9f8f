import { Observable } from 'rxjs';
import { z } from 'zod';

const sentSchema = z.object({
  participant: z.string(),
  id: z.string(),
  content: z.string(),
  contentType: z.string(),
});

/** A message that the page around sent into a chat through the participant service. */
export interface Sent {
  readonly contactId: string;
  readonly id: string;
  readonly content: string;
  readonly contentType: string;
}

/** Messages that reach the simulator's own participant service; silent where the page is served without one. */
export const sentMessages = (url: string): Observable<Sent> =>
  new Observable((subscriber) => {
    const stream = new EventSource(url);
    stream.onmessage = ({ data: text }: MessageEvent<string>) => {
      const sent = sentSchema.safeParse(JSON.parse(text));
      if (!sent.success) return;
      const { participant, ...message } = sent.data;
      subscriber.next({ ...message, contactId: participant.replace(/-agent$/, '') });
    };
    return () => stream.close();
  });
