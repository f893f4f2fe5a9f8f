import { z } from 'zod';

const messageSchema = z.looseObject({
  type: z.string(),
  namespace: z.string().optional(),
  command: z.string().optional(),
  requestId: z.string().optional(),
});

/** Where the simulated contact centre stands. */
const region = 'us-west-2';

const answerTo = (command: string | undefined): { isError: boolean; data: unknown } =>
  command === 'contact/getInstanceDetails' || command === 'getInstanceDetails'
    ? { isError: false, data: { region } }
    : { isError: true, data: { reason: `The simulator knows no ${command}.` } };

/** Offers the library's newer channel, which chats need before they hear messages. */
export const offerSdkPort = (post: (message: unknown, port: MessagePort) => void): void => {
  const { port1, port2 } = new MessageChannel();
  const started = Date.now();
  port1.onmessage = ({ data: told }: MessageEvent<unknown>) => {
    const message = messageSchema.safeParse(told);
    if (!message.success) return;
    const { type, namespace, command, requestId } = message.data;
    if (type === 'cross-domain-site-ready') {
      port1.postMessage({
        type: 'acknowledge',
        connectionId: crypto.randomUUID(),
        status: { startTime: started, initialized: true },
        healthCheckInterval: 0,
      });
    } else if (type === 'request') {
      const { isError, data: answer } = answerTo(command);
      port1.postMessage(
        isError
          ? { type: 'response', namespace, requestId, isError, ...(answer as object) } // cast: made right above
          : { type: 'response', namespace, requestId, isError, data: answer },
      );
    }
  };
  post({ type: 'cross-domain-adapter-init' }, port2);
};
