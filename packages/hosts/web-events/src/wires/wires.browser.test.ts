import { realClock } from '@offhook/host-browser';
import { answerOf, failureOf, hear } from '@offhook/testing/ports';
import { afterEach, describe, expect, test } from 'vitest';
import { pageEvents, pageMessages, webEventsHost } from '../index.ts';

const frames: HTMLIFrameElement[] = [];

const openFrame = async (sandbox?: string): Promise<HTMLIFrameElement> => {
  const frame = document.createElement('iframe');
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  const ready = new Promise((resolve) => frame.addEventListener('load', resolve));
  frame.srcdoc = `<script>
    addEventListener('message', ({ data }) => {
      if (data.say) parent.postMessage(data.say, '*');
      else if (data.offhook) parent.postMessage({ offhook: { answer: data.offhook.id } }, '*');
    });
  </script>`;
  document.body.append(frame);
  frames.push(frame);
  await ready;
  return frame;
};

const bind = (frame: HTMLIFrameElement) => {
  const wire = pageMessages({ peer: () => frame.contentWindow, origin: location.origin });
  const host = webEventsHost({ wire, clock: realClock() });
  const { contact } = host.ports;
  if (contact === undefined) throw new Error('The host lends contacts.');
  return { host, heard: hear(contact.events$), refused: hear(host.refused$) };
};

const say = (frame: HTMLIFrameElement, message: unknown): void =>
  frame.contentWindow?.postMessage({ say: message }, '*');

const ringing = { tell: 'contact', contact: { contactId: 'c-1', state: 'connecting' } };

afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

describe('a softphone in another window', () => {
  test('tells by postMessage and carries out commands', async () => {
    const frame = await openFrame();
    const { host, heard } = bind(frame);
    say(frame, { offhook: { tell: 'offers', commands: ['contact.accept'] } });
    say(frame, { offhook: ringing });
    await expect.poll(() => heard.all.map(({ event }) => event)).toContain('onConnecting');
    await answerOf(host.contactPort('c-1').accept());
  });

  test('is not heard where another origin speaks, even from the same frame', async () => {
    const frame = await openFrame('allow-scripts'); // its origin is opaque
    const { heard, refused } = bind(frame);
    say(frame, { offhook: ringing });
    await new Promise((resolve) => {
      addEventListener('message', resolve, { once: true });
    });
    expect([heard.all, refused.all]).toEqual([[], []]);
  });

  test('is not taken for another window of the same origin', async () => {
    const [frame, other] = [await openFrame(), await openFrame()];
    const { heard } = bind(frame);
    say(other, { offhook: ringing });
    await new Promise((resolve) => {
      addEventListener('message', resolve, { once: true });
    });
    expect(heard.all).toEqual([]);
  });

  test('may say other things to its page, which are none of ours', async () => {
    const frame = await openFrame();
    const { refused } = bind(frame);
    say(frame, { type: 'webpackOk' });
    say(frame, 'hello');
    say(frame, { offhook: 'hello' });
    await expect.poll(() => refused.all).toHaveLength(1);
  });

  test('needs an origin, not an address', () => {
    expect(() =>
      pageMessages({ peer: () => null, origin: 'https://phone.example.com/softphone' }),
    ).toThrow('Give scheme, host and port only, such as https://phone.example.com.');
  });
});

describe('a softphone in the same page', () => {
  const bindPhone = () => {
    const phone = new EventTarget();
    const wire = pageEvents({
      target: phone,
      tells: {
        'phone:ringing': (event) =>
          event instanceof CustomEvent
            ? {
                tell: 'contact',
                contact: { contactId: String(event.detail.id), state: 'connecting' },
              }
            : undefined,
      },
      commands: {
        'contact.accept': (_args, contactId) => {
          if (contactId === '13') throw new Error('The line is dead.');
        },
      },
    });
    const host = webEventsHost({ wire, clock: realClock() });
    const { contact } = host.ports;
    if (contact === undefined) throw new Error('The host lends contacts.');
    return { phone, host, heard: hear(contact.events$) };
  };
  const ring = (phone: EventTarget, id: number) =>
    phone.dispatchEvent(new CustomEvent('phone:ringing', { detail: { id } }));

  test('tells by its own events, which are translated', () => {
    const { phone, heard } = bindPhone();
    ring(phone, 12);
    expect(heard.all[0]).toMatchObject({ event: 'onConnecting', contact: { contactId: '12' } });
  });

  test('carries out commands by its own functions, whose errors become the reason', async () => {
    const { phone, host } = bindPhone();
    ring(phone, 12);
    ring(phone, 13);
    await answerOf(host.contactPort('12').accept());
    const error = await failureOf(host.contactPort('13').accept());
    expect(error).toMatchObject({ code: 'softphone-refused', message: 'The line is dead.' });
  });
});
