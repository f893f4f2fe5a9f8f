import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { manifests } from '@offhook/catalog';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportCti, importCti, readCtiFile, UnreadableCtiFile } from './index.ts';

const fixtures = new URL('../fixtures/', import.meta.url);
const real = new URL('../../../../shared/reference/cti-flows/', import.meta.url);

const read = (folder: URL, file: string): unknown =>
  JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
const filesIn = (folder: URL): string[] =>
  existsSync(fileURLToPath(folder)) ? readdirSync(folder).filter((f) => f.endsWith('.json')) : [];

const exported = (source: unknown): unknown => {
  const answer = exportCti(importCti(source, manifests).flow, manifests);
  if (!answer.ok) throw new Error(answer.problems.map(({ message }) => message).join(' '));
  return JSON.parse(JSON.stringify(answer.cti));
};
const odds = importCti(read(fixtures, 'odds-and-ends.json'), manifests);
const codesOf = (file: string): string[] =>
  importCti(read(fixtures, file), manifests).report.findings.map(({ code }) => code);

describe('import and export', () => {
  it.each(filesIn(fixtures))('hands %s back as it was', (file) => {
    const source = read(fixtures, file);
    expect(exported(source)).toEqual(source);
  });

  const realFiles = filesIn(real);
  it.skipIf(realFiles.length === 0)(
    'hands real exports back as they were (skipped: none here)',
    () => {
      for (const file of realFiles) {
        const source = read(real, file);
        const { report } = importCti(source, manifests);
        expect({ file, unknown: report.unknown }).toEqual({ file, unknown: 0 });
        expect(exported(source)).toEqual(source);
      }
    },
  );

  it('hands any file back as it was, whatever its members hold', () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '$.payload.number',
        '$.actions.uid-1.results.value',
        '$.actions.uid-1.results.value.[0].Name',
        "$.actions.0.results['a b']",
        '$.actions.contact.exception.message',
        '$.actions.uid-1.success',
        '$.actions.uid-1',
        '$.actions.a b.results',
        '$.contact.parsedNumber.phone',
        '$.nothing.here',
        'null',
        '',
      ),
    );
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { depthSize: 'small' },
        text,
        fc.constantFrom(null, true, false, 0, -1.5),
        fc.array(tie('any'), { maxLength: 2 }),
        fc.dictionary(text, tie('any'), { maxKeys: 2 }),
      ),
    })).any;
    const id = fc.constantFrom('uid-0', 'uid-1', '0', '1', 'contact', 'a b', '__proto__', 'x.y', 7);
    const target = fc.oneof(id, fc.constantFrom('', null, 'gone'));
    const block = fc.record(
      {
        id,
        type: fc.constantFrom('SE_Start', 'SE_End', 'SE_Log', 'SE_SFCreateTask', 'SE_Foo', 'log'),
        meta: fc.oneof(fc.constant(null), fc.dictionary(fc.constantFrom('title', 'note'), value)),
        controls: fc.oneof(
          fc.constant(null),
          fc.dictionary(
            fc.constantFrom('message', 'level', 'TaskSubType', 'TaskSubtype', 'odd', '__proto__'),
            value,
          ),
        ),
        ports: fc.oneof(
          fc.constant(null),
          fc.dictionary(fc.constantFrom('done', 'success', 'failure', 'odd'), target),
        ),
        position: fc.oneof(fc.tuple(fc.integer(), fc.integer()), value),
        odd: value,
      },
      { requiredKeys: ['id', 'type'] },
    );
    const file = fc.record(
      { actions: fc.array(block, { maxLength: 5 }), name: value, version: value },
      { requiredKeys: ['actions'] },
    );
    fc.assert(
      fc.property(file, (generated) => {
        const source: unknown = JSON.parse(JSON.stringify(generated));
        expect(exported(source)).toEqual(source);
      }),
      { numRuns: 400 },
    );
  });
});

describe('what a file becomes', () => {
  it('finds actions by their legacy types and reads references at every depth', () => {
    const { flow } = importCti(read(fixtures, 'screen-pop-by-attribute.json'), manifests);
    expect(flow.nodes['uid-7']).toEqual({
      action: 'search-and-screenpop',
      inputs: {
        searchParams: { ref: 'uid-6.phone' },
        queryParams: { value: '' },
        defaultFieldValues: {
          record: { Phone: { ref: 'uid-6.phone' }, LeadSource: { value: 'Phone' } },
        },
        deferred: { value: false },
        callType: { value: 'inbound' },
      },
      to: { success: ['uid-9'], failure: ['uid-8'] },
    });
    expect(flow.nodes['uid-8']?.['inputs']).toMatchObject({
      message: { ref: 'uid-7#error.message' },
    });
    expect(flow.labels).toEqual({ 'uid-4': 'Pop the account' });
    expect(flow.policy).toEqual({ endsWith: 'never' });
  });

  it('keeps unknown blocks and says so', () => {
    expect(odds.report.unknown).toBe(2);
    expect(odds.flow.nodes['contact-2']).toMatchObject({ action: 'SE_CoreDelay' });
    expect(odds.report.findings).toContainEqual(
      expect.objectContaining({ code: 'unknown-block', node: 'my-block' }),
    );
  });

  it('renames ids that a reference could not name, and repeated ones', () => {
    expect(Object.keys(odds.flow.nodes)).toEqual([
      'uid-0',
      'contact-2',
      'my-block',
      'uid-2',
      'uid-2b',
      'uid-2-2',
      'proto-2',
    ]);
    expect(odds.flow.nodes['uid-2']?.['inputs']).toMatchObject({
      message: { ref: 'my-block.value[0].Name' },
    });
  });

  it('lets the right spelling of a field win and keeps the other for export', () => {
    const { flow } = importCti(read(fixtures, 'task-for-the-caller.json'), manifests);
    expect(flow.nodes['uid-001']?.['inputs']).toMatchObject({ TaskSubtype: { value: 'Task' } });
    expect(codesOf('task-for-the-caller.json')).toContain('two-spellings');
  });

  it('takes the other spelling where the right one is empty', () => {
    const { flow } = importCti(
      {
        actions: [
          { id: 'a', type: 'SE_SFCreateTask', controls: { TaskSubType: 'Call', TaskSubtype: '' } },
        ],
      },
      manifests,
    );
    expect(flow.nodes['a']?.['inputs']).toEqual({ TaskSubtype: { value: 'Call' } });
  });

  it('tells what an admin would stumble over', () => {
    expect(codesOf('task-for-the-caller.json')).toContain('text-null');
    expect(codesOf('odds-and-ends.json')).toEqual(
      expect.arrayContaining([
        'id-renamed',
        'id-repeated',
        'dangling-connection',
        'reference-in-text',
        'reference-unreadable',
        'reference-root-changed',
        'unknown-control',
        'no-trigger',
      ]),
    );
    const { report } = importCti(
      {
        actions: [
          { id: 's', type: 'SE_Start', ports: { done: 'p' } },
          { id: 'p', type: 'SE_SFSearchAndScreenpop', controls: { searchParams: 'Smith' } },
          { id: 'l', type: 'SE_Log', controls: { message: '$.actions.p.results.nothing' } },
        ],
      },
      manifests,
    );
    expect(report.findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['search-fixed-text', 'value-always-empty']),
    );
  });

  it('takes the name that it is given where the file has none', () => {
    const source = read(fixtures, 'screen-pop-by-attribute.json');
    expect(importCti(source, manifests, { name: 'Pop' }).flow.name).toBe('Pop');
    expect(importCti(source, manifests).report.name).toBe('Imported flow');
  });
});

describe('what is no CTI Flow file', () => {
  it.each([
    ['function run() {}', 'not JSON'],
    ['[]', 'one JSON object'],
    ['{"offhook":1}', 'no list named "actions"'],
    ['{"actions":[1]}', 'Block 1 of "actions" is not an object'],
    ['{"actions":[{"type":"SE_End"}]}', 'has no "id"'],
    ['{"actions":[{"id":"a"}]}', 'has no "type"'],
  ])('refuses %s with a sentence', (text, sentence) => {
    expect(() => readCtiFile(text)).toThrow(UnreadableCtiFile);
    expect(() => readCtiFile(text)).toThrow(sentence);
  });
});

describe('what a CTI Flow cannot hold', () => {
  it('lists every such thing', () => {
    const answer = exportCti(
      {
        offhook: 1,
        name: 'Too much',
        triggers: [
          { source: 'voice-contact', event: 'onConnecting' },
          { source: 'chat-contact', event: 'onConnecting' },
        ],
        nodes: {
          start: { kind: 'start', to: { done: ['a', 'b'] } },
          a: { action: 'log', inputs: { message: { template: 'Hi {{payload.name}}' } } },
          b: { action: 'brand-new', inputs: { x: { ref: 'flow.name' } } },
          c: { kind: 'join' },
        },
      },
      manifests,
    );
    expect(answer.ok ? [] : answer.problems.map(({ code, node }) => [code, node])).toEqual([
      ['several-triggers', undefined],
      ['fan-out', 'start'],
      ['template', 'a'],
      ['no-legacy-type', 'b'],
      ['reference', 'b'],
      ['no-legacy-type', 'c'],
    ]);
  });

  it('exports a flow that was drawn here', () => {
    const answer = exportCti(
      {
        offhook: 1,
        name: 'Log it',
        triggers: [{ source: 'voice-contact', event: 'onConnecting' }],
        nodes: {
          start: { kind: 'start', to: { done: ['log'] } },
          log: {
            action: 'log',
            inputs: { level: { value: 'info' }, message: { ref: 'payload["a b"][0].c' } },
          },
        },
        labels: { log: 'Say it' },
        layout: { start: [0, 0], log: [160, 0] },
      },
      manifests,
    );
    expect(answer.ok && answer.cti).toEqual({
      name: 'Log it',
      actions: [
        {
          id: 'start',
          type: 'SE_Start',
          meta: {},
          controls: {},
          ports: { done: 'log' },
          position: [0, 0],
        },
        {
          id: 'log',
          type: 'SE_Log',
          meta: { title: 'Say it' },
          controls: { level: 'info', message: '$.payload["a b"][0].c' },
          ports: {},
          position: [160, 0],
        },
      ],
    });
  });
});
