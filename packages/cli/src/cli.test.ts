import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runRecordSchema } from '@offhook/client';
import type { TraceEntry } from '@offhook/contract';
import type { Scenario } from '@offhook/host-simulated';
import { describe, expect, it } from 'vitest';
import { main } from './program.ts';

const fixtures = fileURLToPath(new URL('../../import-cti/fixtures/', import.meta.url));
const real = fileURLToPath(new URL('../../../../shared/reference/cti-flows/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'offhook-cli-'));

const offhook = async (...args: readonly string[]) => {
  let out = '';
  let err = '';
  const code = await main(args, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { code, out, err };
};

const write = (name: string, value: unknown): string => {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, typeof value === 'string' ? value : JSON.stringify(value));
  return file;
};

const lin = {
  Id: '003A',
  Name: 'Lin Lee',
  Phone: '(206) 555-0100',
  Email: 'lin@example.com',
  AccountId: '001A',
};
const ringing: Scenario = {
  crm: { Contact: [lin], Account: [{ Id: '001A', Name: 'Lee & Co', AccountNumber: 'A-77' }] },
  contacts: [
    {
      contactId: 'c-1',
      channel: 'voice',
      direction: 'inbound',
      phone: '+12065550100',
      queue: 'Support',
      attributes: { accountNumber: 'Lee & Co' },
    },
  ],
  events: [{ at: 0, source: 'voice-contact', event: 'onConnecting', contactId: 'c-1' }],
};

const traceOf = (out: string): TraceEntry[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as TraceEntry); // cast: the command's own lines

const run = async (specs: readonly string[], scenario: Scenario) => {
  const file = write('scenario.json', scenario);
  const { code, out, err } = await offhook('run', ...specs, '--scenario', file);
  return { code, err, trace: traceOf(out) };
};

const calls = (trace: readonly TraceEntry[]): string[] =>
  trace.flatMap((entry) => (entry.type === 'call' ? [`${entry.port}.${entry.method}`] : []));

const doc = (over: object) => ({
  offhook: 1,
  name: 'Test',
  triggers: [{ source: 'voice-contact', event: 'onConnecting' }],
  nodes: {},
  ...over,
});

describe('offhook run', () => {
  it('prints what a ringing call did, line by line', async () => {
    const flow = write(
      'pop.json',
      doc({
        nodes: {
          start: { kind: 'start', to: { done: ['phone'] } },
          phone: { action: 'get-customer-phone-number', to: { done: ['pop'] } },
          pop: {
            action: 'search-and-screenpop',
            inputs: { searchParams: { ref: 'phone.phone' }, callType: { value: 'inbound' } },
            to: { success: ['end'], failure: ['end'] },
          },
          end: { kind: 'end' },
        },
      }),
    );
    const { code, trace } = await run([flow], ringing);
    expect(code).toBe(0);
    expect(trace[0]).toEqual({
      t: 0,
      type: 'run',
      run: 1,
      flow: 'Test',
      trigger: 'voice-contact.onConnecting',
      contactId: 'c-1',
    });
    expect(trace).toContainEqual({
      t: 0,
      type: 'step',
      run: 1,
      node: 'phone',
      action: 'get-customer-phone-number',
      socket: 'done',
      output: { phone: '+12065550100', country: 'US' },
    });
    expect(trace).toContainEqual(
      expect.objectContaining({
        type: 'call',
        node: 'pop',
        port: 'console',
        method: 'searchAndScreenPop',
        args: { searchParams: '+12065550100', callType: 'inbound' },
        result: { '003A': expect.objectContaining({ Name: 'Lin Lee' }) },
      }),
    );
    expect(trace.at(-1)).toEqual({ t: 0, type: 'end', run: 1, status: 'completed', node: 'end' });
  });

  it('names a legacy flow without a name after its file, and its nodes as the file does', async () => {
    const file = join(fixtures, 'screen-pop-by-attribute.json');
    const { trace } = await run([`${file}@connectVoiceContact.onConnecting`], ringing);
    expect(trace[0]).toMatchObject({ flow: 'screen-pop-by-attribute' });
    expect(trace.map((entry) => ('node' in entry ? entry.node : '')).slice(1)).toEqual([
      'uid-2',
      'uid-2',
      'uid-3',
      'uid-4',
      'uid-4',
      'uid-9',
    ]);
  });

  it('hands properties that one flow wrote to the next', async () => {
    const set = write(
      'set.json',
      doc({
        name: 'Set',
        nodes: {
          start: { kind: 'start', to: { done: ['set'] } },
          set: {
            action: 'set-property',
            inputs: { key: { value: 'who' }, value: { ref: 'contact.phone' } },
          },
        },
      }),
    );
    const get = write(
      'get.json',
      doc({
        name: 'Get',
        triggers: [{ source: 'voice-contact', event: 'onConnected' }],
        nodes: {
          start: { kind: 'start', to: { done: ['get'] } },
          get: { action: 'get-property', inputs: { key: { value: 'who' } } },
        },
      }),
    );
    const { trace } = await run([set, get], {
      ...ringing,
      events: [
        ...(ringing.events ?? []),
        { at: 5, source: 'voice-contact', event: 'onConnected', contactId: 'c-1' },
      ],
    });
    expect(trace).toContainEqual(
      expect.objectContaining({ t: 5, run: 2, node: 'get', output: { value: '+12065550100' } }),
    );
  });

  it('keeps what is kept for a run from every other run', async () => {
    const key = { value: 'who' };
    const scope = { value: 'run' };
    const flow = write(
      'run-scope.json',
      doc({
        nodes: {
          start: { kind: 'start', to: { done: ['before'] } },
          before: { action: 'get-property', inputs: { key, scope }, to: { done: ['set'] } },
          set: {
            action: 'set-property',
            inputs: { key, scope, value: { ref: 'contact.contactId' } },
            to: { done: ['after'] },
          },
          after: { action: 'get-property', inputs: { key, scope } },
        },
      }),
    );
    const second = { contactId: 'c-2', channel: 'voice' as const };
    const { trace } = await run([flow], {
      contacts: [...(ringing.contacts ?? []), second],
      events: [
        ...(ringing.events ?? []),
        { at: 5, source: 'voice-contact', event: 'onConnecting', contactId: 'c-2' },
      ],
    });
    const told = trace.flatMap((entry) =>
      entry.type === 'step' && entry.action === 'get-property' ? [[entry.node, entry.output]] : [],
    );
    expect(told).toEqual([
      ['before', { value: '' }],
      ['after', { value: 'c-1' }],
      ['before', { value: '' }],
      ['after', { value: 'c-2' }],
    ]);
  });

  it('ends with 2 where a run timed out, and tells the call that was never answered', async () => {
    const file = join(fixtures, 'screen-pop-by-attribute.json');
    const { code, trace, err } = await run([`${file}@voice-contact.onConnecting`], {
      ...ringing,
      faults: [{ port: 'console', method: 'searchAndScreenPop', mode: 'hang' }],
    });
    expect(code).toBe(2);
    const [call, end] = trace.slice(-2);
    expect(call).toMatchObject({ type: 'call', method: 'searchAndScreenPop' });
    expect(call).not.toHaveProperty('result');
    expect(call).not.toHaveProperty('error');
    expect(end).toMatchObject({ t: 60_000, status: 'timed-out', node: 'uid-4' });
    expect(err).toContain('timed-out');
  });

  it('ends with 2 where a run failed', async () => {
    const flow = write(
      'unknown.json',
      doc({ nodes: { start: { kind: 'start', to: { done: ['x'] } }, x: { action: 'nope' } } }),
    );
    const { code, trace } = await run([flow], ringing);
    expect(code).toBe(2);
    expect(trace.at(-1)).toMatchObject({ status: 'failed', node: 'x', error: { node: 'x' } });
  });

  it('waits for what is slow in virtual time', async () => {
    const file = join(fixtures, 'screen-pop-by-attribute.json');
    const { code, trace } = await run([`${file}@voice-contact.onConnecting`], {
      ...ringing,
      faults: [{ port: 'console', method: '*', mode: 'slow', ms: 3000 }],
    });
    expect(code).toBe(0);
    expect(trace.at(-1)).toMatchObject({ t: 3000, status: 'completed' });
  });

  it('starts a flow on initialization when the scenario lists it, and only then', async () => {
    const spec = `${join(fixtures, 'screen-pop-by-attribute.json')}@initialization.onInit`;
    expect((await run([spec], { ...ringing, events: [] })).trace).toEqual([]);
    const { trace } = await run([spec], {
      events: [{ source: 'initialization', event: 'onInit' }],
    });
    expect(trace[0]).toMatchObject({ trigger: 'initialization.onInit' });
  });

  it('presses the button of the flow that an event names', async () => {
    const button = (name: string): string =>
      write(
        `${name}.json`,
        doc({
          name,
          triggers: [{ source: 'cti-action', event: 'onExecute' }],
          nodes: { start: { kind: 'start', to: { done: ['end'] } }, end: { kind: 'end' } },
        }),
      );
    const { code, trace } = await run([button('Wrap up'), button('Voicemail')], {
      events: [{ source: 'cti-action', event: 'onExecute', flow: 'Voicemail' }],
    });
    expect(code).toBe(0);
    expect(trace.flatMap((entry) => (entry.type === 'run' ? [entry.flow] : []))).toEqual([
      'Voicemail',
    ]);
  });

  it.each([
    [['run', 'gone.json@voice-contact.onConnecting'], 'there is no such file'],
    [['run', join(fixtures, 'odds-and-ends.json')], 'does not say what starts it'],
    [['run', `${join(fixtures, 'odds-and-ends.json')}@fax.onRing`], 'names no source'],
    [['run', `${join(fixtures, 'odds-and-ends.json')}@agent.onRing`], 'has no event "onRing"'],
  ])('refuses %j with a sentence', async (args, sentence) => {
    const { code, err, out } = await offhook(...args);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(sentence);
  });

  it('refuses a scenario that is none, and says where', async () => {
    const flow = `${join(fixtures, 'odds-and-ends.json')}@agent.onInit`;
    const file = write('bad.json', { contacts: [{ channel: 'fax' }] });
    const { code, err } = await offhook('run', flow, '--scenario', file);
    expect(code).toBe(1);
    expect(err).toContain('contacts.0.channel');
  });
});

const popsCaller = doc({
  name: 'Says who calls',
  nodes: {
    start: { kind: 'start', to: { done: ['known'] } },
    known: {
      action: 'is-truthy',
      inputs: { value: { ref: 'contact.phone' } },
      to: { true: ['say'], false: ['end'] },
    },
    say: {
      action: 'log',
      inputs: { message: { template: 'Call from {{contact.phone}}' } },
      to: { done: ['end'] },
    },
    end: { kind: 'end' },
  },
});
const saysNumber = {
  title: 'says the number',
  expect: {
    calls: [{ port: 'log', method: 'write', args: { message: 'Call from +12065550100' } }],
  },
};
const suite = (...tests: readonly object[]) => ({ offhookTest: 1, scenario: ringing, tests });

describe('offhook test', () => {
  /** Writes a flow with its tests into a folder of their own, and runs them. */
  const testing = async (tests: object, ...options: readonly string[]) => {
    const flow = write('says/flow.json', popsCaller);
    write('says/flow.test.json', tests);
    return offhook('test', dirname(flow), ...options);
  };

  it('runs the tests beside a flow, and tells which ways were never taken', async () => {
    const { code, out } = await testing(suite(saysNumber));
    expect(code).toBe(0);
    expect(out).toContain('✓ says the number');
    expect(out).toContain('2 of 3 sockets taken (66 %)');
    expect(out).toContain('never: known.false');
    expect(out).toContain('1 passed, 0 failed');
  });

  it('ends with 2 where a test fails, and shows what was instead', async () => {
    const wrong = { ...saysNumber, given: { contacts: [{ contactId: 'c-1', phone: '+1206' }] } };
    const { code, out } = await testing(suite(wrong));
    expect(code).toBe(2);
    expect(out).toContain('✗ says the number');
    expect(out).toContain('was "Call from +1206"');
  });

  it('ends with 2 where fewer sockets are taken than is asked for', async () => {
    expect((await testing(suite(saysNumber), '--coverage', '60')).code).toBe(0);
    const { code, err } = await testing(suite(saysNumber), '--coverage', '90');
    expect(code).toBe(2);
    expect(err).toContain('66 %');
  });

  it('prints results and coverage as JSON for programs', async () => {
    const { out } = await testing(suite(saysNumber), '--json');
    expect(JSON.parse(out)).toMatchObject({
      offhookTestReport: 1,
      passed: 1,
      failed: 0,
      coverage: { taken: 2, all: 3, percent: 66 },
      files: [{ flow: 'Says who calls', tests: [{ title: 'says the number', passed: true }] }],
    });
  });

  it('refuses a file that holds no tests, place by place, and a folder without any', async () => {
    const { code, err } = await testing({
      offhookTest: 1,
      tests: [{ title: 'x', expect: { paths: [] } }],
    });
    expect(code).toBe(1);
    expect(err).toContain('tests.0.expect');
    expect((await offhook('test', fixtures)).err).toContain('There are no flow tests');
  });
});

describe('offhook schema', () => {
  it.each(['flow', 'run', 'scenario', 'test'])('prints the JSON Schema of a %s', async (kind) => {
    const { code, out } = await offhook('schema', kind);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ $schema: expect.stringContaining('json-schema.org') });
  });
});

describe('offhook run --records', () => {
  it('prints one record for each run, of the shape that the schema says', async () => {
    const flow = write('record.json', popsCaller);
    const scenario = write('scenario.json', ringing);
    const { out } = await offhook('run', flow, '--scenario', scenario, '--records');
    const record = JSON.parse(out);
    expect(runRecordSchema.parse(record)).toEqual(record);
    expect(record).toMatchObject({
      offhookRun: 1,
      status: 'completed',
      contact: { phone: '+12065550100' },
      steps: [{ node: 'known' }, { node: 'say', inputs: { message: 'Call from +12065550100' } }],
    });
  });
});

describe('offhook run on real exports', () => {
  const files = existsSync(real) ? readdirSync(real) : [];
  const expected: Record<string, readonly string[]> = {
    '01-legacy.json': ['contact.getAttributes', 'console.searchAndScreenPop'],
    '03-click-to-dial.json': ['agent.connect'],
    '06-screenpop-on-customer.json': ['contact.getInitialConnection', 'console.searchAndScreenPop'],
    '08-create-task.json': ['crm.search', 'crm.retrieve', 'crm.create', 'console.screenPop'],
    'default-01-click-to-dial.json': ['agent.connect'],
    'default-02-voice-connecting.json': ['console.searchAndScreenPop'],
    'hvs-voice-connecting.json': ['crm.search', 'crm.create', 'storage.set', 'console.screenPop'],
  };
  it.skipIf(files.length === 0)(
    'makes the calls that their blocks name (skipped: none here)',
    async () => {
      for (const file of files) {
        const event = file.includes('click')
          ? 'crm-desktop.onClickToDial'
          : 'voice-contact.onConnecting';
        const [source = '', name = ''] = event.split('.');
        const { code, trace, err } = await run([`${join(real, file)}@${event}`], {
          ...ringing,
          crm: { ...ringing.crm, Lead: [{ Id: '00QA', Name: 'Lin Lee', Phone: '206-555-0100' }] },
          events: [
            {
              source,
              event: name,
              ...(source === 'voice-contact' ? { contactId: 'c-1' } : {}),
              payload: { number: '(206) 555-0100' },
            },
          ],
        });
        expect({ file, code, err }).toEqual({ file, code: 0, err: '' });
        expect(calls(trace)).toEqual(expect.arrayContaining([...(expected[file] ?? [])]));
        expect(trace.at(-1)).toMatchObject({ type: 'end', status: 'completed' });
      }
    },
  );
});

describe('offhook import and export', () => {
  it('writes a flow document and hands the equal file back', async () => {
    const source = join(fixtures, 'dial-the-clicked-number.json');
    const flow = join(folder, 'imported.json');
    const back = join(folder, 'back.json');
    expect(await offhook('import', source, '-o', flow)).toMatchObject({ code: 0, out: '' });
    expect(await offhook('export', flow, '-o', back)).toMatchObject({ code: 0, out: '' });
    expect(JSON.parse(readFileSync(back, 'utf8'))).toEqual(
      JSON.parse(readFileSync(source, 'utf8')),
    );
  });

  it('ends with 3 where blocks were kept as unknown, and still writes the document', async () => {
    const source = join(fixtures, 'odds-and-ends.json');
    const { code, out, err } = await offhook('import', source, '--report', 'json');
    expect(code).toBe(3);
    expect(JSON.parse(out)).toMatchObject({ offhook: 1, name: 'Odds and ends' });
    expect(JSON.parse(err)).toMatchObject({ unknown: 2 });
  });

  it('ends with 1 and a sentence where a file is unreadable', async () => {
    const file = write('script.txt', 'on connecting do');
    const { code, out, err } = await offhook('import', file);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('This is not JSON');
  });

  it('ends with 1 and a list of what a legacy file cannot hold', async () => {
    const flow = write(
      'fan.json',
      doc({
        nodes: {
          start: { kind: 'start', to: { done: ['a', 'b'] } },
          a: { kind: 'end' },
          b: { kind: 'end' },
        },
      }),
    );
    const { code, out, err } = await offhook('export', flow);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('leads to one block');
  });
});

describe('offhook validate', () => {
  it('takes both formats and ends with 0 where there are only warnings', async () => {
    for (const file of readdirSync(fixtures).filter((name) => !name.startsWith('odds'))) {
      const { code, out } = await offhook('validate', join(fixtures, file));
      expect({ file, code }).toEqual({ file, code: 0 });
      expect(out).toContain('0 errors');
    }
  });

  it('ends with 1 where there are errors, and prints them as JSON when asked', async () => {
    const { code, out } = await offhook('validate', join(fixtures, 'odds-and-ends.json'), '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toContainEqual(
      expect.objectContaining({ code: 'unknown-action', severity: 'error', node: 'my-block' }),
    );
  });

  it('tells an unreadable file as a problem', async () => {
    const file = write('nothing.json', '{');
    const { code, out } = await offhook('validate', file, '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject([{ code: 'unreadable', severity: 'error' }]);
    expect(basename(file)).toBe('nothing.json');
  });
});

describe('offhook actions', () => {
  it('lists the catalogue with aliases and legacy types', async () => {
    const { code, out } = await offhook('actions', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toContainEqual(
      expect.objectContaining({
        id: 'search-and-screenpop',
        title: 'Search and Screenpop',
        aliases: expect.objectContaining({ legacyTypes: ['SE_SFSearchAndScreenpop'] }),
      }),
    );
    expect((await offhook('actions')).out).toContain('Get Customer Phone Number');
  });
});

describe('offhook', () => {
  it('ends with 0 for help and with 1 for a command that it does not know', async () => {
    expect(await offhook('--help')).toMatchObject({ code: 0, err: '' });
    expect(await offhook('dance')).toMatchObject({ code: 1, out: '' });
  });

  it('ends quietly where its reader has read enough', async () => {
    const bin = fileURLToPath(new URL('./bin.ts', import.meta.url));
    const args = ['--conditions=@offhook/source', bin, 'actions', '--json'];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    const ended = once(child, 'close');
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const [code] = await ended;
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });
});
