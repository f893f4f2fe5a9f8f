import { Observable } from 'rxjs';
import { z } from 'zod';

const newsSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('message'),
    /** Who sent it: the agent of a contact. */
    participant: z.string(),
    id: z.string(),
    content: z.string(),
    contentType: z.string(),
  }),
  z.object({ kind: z.literal('deed'), id: z.string(), contactId: z.string() }),
]);

/** What reached the simulator's own server: a chat message of the agent, or a deed that is to be done to a contact. */
export type PanelNews = z.infer<typeof newsSchema>;

/** What reaches the simulator's own server and concerns a desk; silent where the page is served without one. */
export const panelNews = (desk: string): Observable<PanelNews> =>
  new Observable((subscriber) => {
    const stream = new EventSource(`./panel/stream?desk=${encodeURIComponent(desk)}`);
    stream.onmessage = ({ data: text }: MessageEvent<string>) => {
      const news = newsSchema.safeParse(JSON.parse(text));
      if (news.success) subscriber.next(news.data);
    };
    return () => stream.close();
  });
