import { describe, expect, it } from 'vitest';
import { sourceRules } from './rules.ts';
import { checkSource, parseSource } from './source-rule.ts';

const foundIn = (path: string, text: string): readonly string[] =>
  checkSource(parseSource(path, text), sourceRules).map(({ rule }) => rule);

const lines = (count: number, line: string): string => `${line}\n`.repeat(count);

interface Case {
  readonly rule: string;
  readonly path?: string;
  /** Each breaks the rule, once. */
  readonly planted: readonly string[];
  /** Each is fine. */
  readonly fine: readonly string[];
}

const usual = 'packages/flow/src/walk.ts';

const cases: readonly Case[] = [
  {
    rule: 'casts',
    planted: ['const a = b as string;', 'const a = b as unknown;', 'const a = <string>b;'],
    fine: [
      'const a = b as const;',
      'const a = b as string; // cast: the pattern admits only texts',
      '// cast: the pattern admits only texts\nconst a = b as string;',
      'const a = b satisfies string;',
    ],
  },
  {
    rule: 'any',
    planted: ['const a: any = b;', '// variance\ntype A = Set<any>;'],
    fine: ['const a: unknown = b;', "const a = 'any';"],
  },
  {
    rule: 'any',
    path: 'packages/contract/src/action.ts',
    planted: ['type A = Set<any>;'],
    fine: ['// variance, any set is a set\ntype A = Set<any>;'],
  },
  {
    rule: 'doc-comments',
    planted: ['export const a = 1;', 'export function a(): void {}', 'export class A {}'],
    fine: ['/** Counts. */\nexport const a = 1;', 'const a = 1;', 'export type A = 1;'],
  },
  {
    rule: 'named-exports',
    planted: [
      'export default 1;',
      "export * from './a.ts';",
      "export { a as default } from './a.ts';",
    ],
    fine: ["export { a } from './a.ts';"],
  },
  {
    rule: 'length',
    planted: [lines(301, 'a();'), `const a = () => {\n${lines(40, '  b();')}};`],
    fine: [lines(300, 'a();'), `const a = () => {\n${lines(38, '  b();')}};`],
  },
  {
    rule: 'length',
    path: 'packages/flow/src/walk.test.ts',
    planted: [],
    fine: [lines(400, 'a();')],
  },
  {
    rule: 'swallowed-errors',
    planted: [
      'try { a(); } catch {}',
      'a().catch(() => undefined);',
      'a().catch(() => {});',
      'a$.pipe(catchError(() => EMPTY));',
      'a$.subscribe({ error: () => {} });',
      'a$.subscribe({ error: noop });',
    ],
    fine: [
      'try { a(); } catch { return undefined; }',
      'a().catch((error) => told(error));',
      'a().catch(() => undefined); // whoever called hears of it',
    ],
  },
  {
    rule: 'unfinished',
    planted: ['// TODO later', '/* FIXME */'],
    fine: ['// TODO(#12) later', "const a = 'TODO';"],
  },
  {
    rule: 'silenced-checks',
    planted: ['// @ts-ignore', '// oxlint-disable-next-line no-eval'],
    fine: ['// oxlint-disable-next-line no-eval -- the page has a policy'],
  },
  {
    rule: 'lent-time',
    planted: [
      "import { timer } from 'rxjs';\ntimer(5);",
      "import { delay as later } from 'rxjs/operators';\na$.pipe(later(5));",
    ],
    fine: [
      "import { timer } from 'rxjs';\ntimer(5, clock.scheduler);",
      "import { timeout } from 'rxjs';\na$.pipe(timeout({ first: 5, scheduler }));",
      'clock.timer(5);',
    ],
  },
  {
    rule: 'timed-tests',
    path: 'packages/flow/src/walk.test.ts',
    planted: ['const start = performance.now();', 'expect(Date.now() - start).toBeLessThan(5);'],
    fine: ['expect(walked).toEqual([]);'],
  },
  {
    rule: 'honest-tests',
    path: 'packages/flow/src/walk.test.ts',
    planted: [
      "it.skip('walks', () => {});",
      "describe.only('a', () => {});",
      'expect(true).toBe(true);',
    ],
    fine: ["it('walks', () => {});"],
  },
  {
    rule: 'registration',
    planted: ["customElements.define('offhook-a', A);", "@customElement('offhook-a') class A {}"],
    fine: ["customElements.get('offhook-a');"],
  },
  {
    rule: 'registration',
    path: 'packages/editor/src/define.ts',
    planted: [],
    fine: ["customElements.define('offhook-editor', OffhookEditor);"],
  },
  {
    rule: 'names',
    planted: [
      'const flowManager = 1;',
      'function handleClick() {}',
      'interface FlowData { name: string }',
    ],
    fine: ['const walked = 1;', 'function database() {}'],
  },
  ...[
    'packages/flow/src/flow-utils.ts',
    'packages/flow/src/shared/a.ts',
    'packages/flow/src/A.ts',
  ].map((path) => ({ rule: 'names', path, planted: [''], fine: [] })),
];

describe.each(cases)('the rule on $rule', ({ rule, path = usual, planted, fine }) => {
  it(`finds each planted violation in ${path}`, () => {
    for (const text of planted) expect([text, foundIn(path, text)]).toEqual([text, [rule]]);
  });

  it(`leaves sound code alone in ${path}`, () => {
    for (const text of fine) expect([text, foundIn(path, text)]).toEqual([text, []]);
  });
});

it('has a planted violation for every rule', () => {
  const planted = cases.filter((each) => each.planted.length > 0).map(({ rule }) => rule);
  expect(new Set(planted)).toEqual(new Set(sourceRules.map(({ name }) => name)));
});
