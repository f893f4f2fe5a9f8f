import type { Json, JsonRecord } from '@offhook/contract';
import { failureOf, storagePortContract, uiPortContract } from '@offhook/testing/ports';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { browserHost, browserStorage, dialogPage, pageUi } from './index.ts';

const root = (): HTMLElement => {
  const parent = document.createElement('main');
  document.body.append(parent);
  return parent;
};
const opened: string[] = [];
const openedByPage = globalThis.open;
const button = (label: string): HTMLButtonElement | undefined =>
  [...document.querySelectorAll('button')].find((each) => each.textContent === label);

/** What the agent gets who pastes. */
const pasted = async (): Promise<string> => {
  const box = document.createElement('textarea');
  document.body.append(box);
  box.focus();
  await userEvent.paste();
  return box.value;
};

const fill = (form: HTMLFormElement, values: JsonRecord): void => {
  for (const [name, value] of Object.entries(values)) {
    const box = form.elements.namedItem(name);
    if (box instanceof HTMLInputElement && box.type === 'checkbox') box.checked = value === true;
    else if (box !== null && 'value' in box) box.value = String(value);
  }
};

beforeEach(() => {
  localStorage.clear();
  opened.length = 0;
  globalThis.open = (url) => {
    opened.push(String(url));
    return window;
  };
});
afterEach(() => {
  globalThis.open = openedByPage;
  document.body.replaceChildren();
});

describe('a page lends', () => {
  uiPortContract(async () => {
    document.body.replaceChildren();
    const { port, press } = pageUi(dialogPage(root()));
    const balance = document.createElement('button');
    balance.setAttribute('data-offhook-element', 'balance');
    const password = document.createElement('input');
    password.name = 'password';
    document.body.append(password, balance);
    // No sound is made before the agent's first click.
    await userEvent.click(balance);
    return {
      port,
      press: (flow) => press({ flow }),
      shown: () => document.body.innerText,
      answer: (confirmed) => button(confirmed ? 'OK' : 'Cancel')?.click(),
      choose: (value) => button(value === '003A' ? 'Lin <b>Lee</b>' : 'Cancel')?.click(),
      submit: (values) => {
        const form = document.querySelector('form');
        if (form !== null && values !== undefined) fill(form, values);
        button(values === undefined ? 'Cancel' : 'Save')?.click();
      },
      copied: pasted,
      opened: () => opened,
      balance: () => {
        const { textContent: text, disabled } = balance;
        const hidden = balance.hasAttribute('hidden');
        return { text, hidden, disabled };
      },
    };
  });
  storagePortContract(() => {
    localStorage.clear();
    return browserStorage(localStorage);
  });
});

const question = {
  title: 'Call again?',
  message: 'Lin <b>Lee</b>',
  confirmLabel: 'Call',
  cancelLabel: 'Not now',
};

describe('dialogs of the page', () => {
  test('are named and described for screen readers, and hold text only', () => {
    dialogPage(root()).confirm(question, () => undefined);
    const dialog = document.querySelector('dialog');
    const named = document.getElementById(dialog?.getAttribute('aria-labelledby') ?? '');
    const described = document.getElementById(dialog?.getAttribute('aria-describedby') ?? '');
    expect(named?.textContent).toBe('Call again?');
    expect(described?.textContent).toBe('Lin <b>Lee</b>');
    expect(dialog?.querySelector('b')).toBeNull();
    expect(dialog?.matches(':modal')).toBe(true);
  });

  test('take Escape for a no', () => {
    const answers: boolean[] = [];
    dialogPage(root()).confirm(question, (confirmed) => answers.push(confirmed));
    document.querySelector('dialog')?.dispatchEvent(new Event('cancel', { cancelable: true }));
    expect(answers).toEqual([false]);
    expect(document.querySelector('dialog[open]')).toBeNull();
  });

  test('fill a panel anew in place of opening another', () => {
    const page = dialogPage(root());
    page.showData('first');
    page.showData({ second: true });
    expect(document.querySelectorAll('dialog[open]')).toHaveLength(1);
    expect(document.body.innerText).not.toContain('first');
    expect(document.body.innerText).toContain('"second": true');
    button('Close')?.click();
    page.showData('third');
    expect(document.body.innerText).toContain('third');
  });

  test('leave the focus where the agent types, unless they ask something', () => {
    const parent = root();
    const input = document.createElement('input');
    parent.append(input);
    input.focus();
    const page = dialogPage(parent);
    page.showData('shown');
    page.alert('Read me');
    expect(document.activeElement).toBe(input);
    page.confirm(question, () => undefined);
    expect(document.activeElement?.textContent).toBe('Not now');
  });

  test('close a message when the agent has read it', () => {
    dialogPage(root()).alert('Read me');
    expect(document.querySelector('[role=alert]')?.textContent).toContain('Read me');
    button('Close')?.click();
    expect(document.querySelector('[role=alert]')).toBeNull();
  });
});

describe('forms of the page', () => {
  const form = {
    title: 'Call back',
    submitLabel: 'Save',
    fields: [
      { name: 'reason', label: 'Reason', type: 'text', required: true },
      { name: 'urgent', label: 'Urgent', type: 'flag' },
    ],
  } as const;

  test('name every field by its label, and begin in the first', async () => {
    dialogPage(root()).form(form, () => undefined);
    await expect.element(page.getByRole('textbox', { name: 'Reason' })).toHaveFocus();
    await expect.element(page.getByRole('checkbox', { name: 'Urgent' })).toBeInTheDocument();
  });

  test('are not submitted without what is required', async () => {
    const answers: unknown[] = [];
    dialogPage(root()).form(form, (values) => answers.push(values));
    await userEvent.click(page.getByRole('button', { name: 'Save' }));
    expect(answers).toEqual([]);
    await userEvent.type(page.getByRole('textbox', { name: 'Reason' }), 'Refund');
    await userEvent.keyboard('{Enter}');
    expect(answers).toEqual([{ reason: 'Refund', urgent: false }]);
    expect(document.querySelector('dialog')).toBeNull();
  });

  test('take Escape for closing', () => {
    const answers: unknown[] = [];
    dialogPage(root()).form(form, (values) => answers.push(values));
    document.querySelector('dialog')?.dispatchEvent(new Event('cancel', { cancelable: true }));
    expect(answers).toEqual([undefined]);
  });
});

test('a key pressed by chance takes none of several options', async () => {
  const answers: unknown[] = [];
  const options = [{ value: 'a', label: 'A' }];
  dialogPage(root()).choose({ title: 'Which?', options }, (value) => answers.push(value));
  await userEvent.keyboard('{Enter} ');
  expect(answers).toEqual([]);
  await userEvent.keyboard('{Tab}{Enter}');
  expect(answers).toEqual(['a']);
});

test('messages and banners show also after the page has replaced all its content', () => {
  const parent = root();
  const shown = dialogPage(parent);
  parent.replaceChildren();
  shown.toast('Saved', 'success');
  shown.banner({ id: 'vip', message: 'VIP on the line', level: 'warning' });
  expect(parent.textContent).toContain('Saved');
  expect(parent.textContent).toContain('VIP on the line');
});

test('urgent messages interrupt screen readers, others wait for a pause', () => {
  const shown = dialogPage(root());
  shown.toast('Saved.', 'success');
  shown.toast('Not saved.', 'error');
  shown.banner({ id: 'a', message: 'Orders are down.', level: 'warning' });
  shown.banner({ id: 'b', message: 'Orders are back.', level: 'info' });
  const told = (role: string) =>
    [...document.querySelectorAll(`[role=${role}] p`)].map(({ textContent }) => textContent);
  expect(told('status').toSorted()).toEqual(['Orders are back.', 'Saved.']);
  expect(told('alert').toSorted()).toEqual(['Not saved.', 'Orders are down.']);
});

test('what runs as code cannot be written, even where the page marked it', async () => {
  const script = document.createElement('script');
  script.setAttribute('data-offhook-element', 'script');
  document.body.append(script);
  const { port } = pageUi(dialogPage(root()));
  const refused = await failureOf(port.updateElement({ element: 'script', text: 'opened()' }));
  expect(refused.code).toBe('element-refused');
  expect(script.textContent).toBe('');
});

test('a page that the browser blocks is told as a failure, and mail is not', async () => {
  globalThis.open = () => null;
  const { port } = pageUi(dialogPage(root()));
  const blocked = await failureOf(port.openUrl({ url: 'https://example.com/' }));
  expect(blocked.code).toBe('url-blocked');
  const heard: unknown[] = [];
  port.openUrl({ url: 'mailto:lin@example.com' }).subscribe({ complete: () => heard.push('done') });
  await expect.poll(() => heard).toEqual(['done']);
});

test('a clipboard that is out of reach fails in a sentence', async () => {
  const refusing = {
    ...dialogPage(root()),
    copyToClipboard: () => Promise.reject(new DOMException('no', 'NotAllowedError')),
  };
  const failure = await failureOf(pageUi(refusing).port.copyToClipboard({ text: 'a' }));
  expect(failure.code).toBe('clipboard-refused');
});

test('a page that may make no sound yet says so', async () => {
  const silent = { ...dialogPage(root()), playSound: () => Promise.resolve(false) };
  const failure = await failureOf(pageUi(silent).port.playSound({ sound: 'ring' }));
  expect(failure.code).toBe('sound-blocked');
});

test("clearing all properties leaves the adapter's kept release and the page's own settings", () => {
  localStorage.setItem('offhook:release:https://flows.example:demo', '{}');
  localStorage.setItem('offhook:desktop:theme', 'dark');
  const { storage } = browserHost({ ports: { ui: pageUi(dialogPage(root())).port } }).ports;
  storage?.set({ key: 'taskId', value: '00T' }).subscribe();
  storage?.clear().subscribe();
  expect(Object.keys(localStorage).toSorted()).toEqual([
    'offhook:desktop:theme',
    'offhook:release:https://flows.example:demo',
  ]);
});

test('a browser host keeps values under its prefix, and lends what it is given in place of its own', () => {
  const log = { write: () => browserStorage(localStorage).clear() };
  const { ports } = browserHost({ prefix: 'desk:', ports: { log } });
  ports.storage?.set({ key: 'a', value: 1 }).subscribe();
  expect(localStorage.getItem('desk:/a')).toBe('{"value":1}');
  expect(ports.log).toBe(log);
  expect(Object.keys(ports).sort()).toEqual(['clock', 'http', 'log', 'storage', 'ui']);
  const seen: (Json | undefined)[] = [];
  ports.storage?.get({ key: 'a' }).subscribe((value) => seen.push(value));
  expect(seen).toEqual([1]);
});
