/** One thing that must hold, and the program that says whether it does. */
export interface Gate {
  readonly name: string;
  /** What it asks, in a few words. */
  readonly asks: string;
  readonly command: string;
  readonly args: readonly string[];
}

const tool = (name: string, asks: string, ...args: readonly string[]): Gate => ({
  name,
  asks,
  command: 'node',
  args: ['--conditions=@offhook/source', ...args],
});

/** All gates but the tests, the slowest first so that two at a time end together. */
export const gates: readonly Gate[] = [
  {
    name: 'types',
    asks: 'the whole tree compiles',
    command: 'tsc',
    args: ['-p', '.', '--pretty', 'false'],
  },
  {
    name: 'lint',
    asks: 'no known mistake, no foreign global',
    command: 'oxlint',
    args: ['--type-aware', '--format=unix'],
  },
  tool('api', 'reports of public doors are current', 'tools/api/main.ts', '--check'),
  tool('sizes', 'bundles stay within budgets', 'tools/sizes/main.ts', '--check'),
  tool('generated', 'the catalogue and READMEs are current', 'tools/catalog/main.ts', '--check'),
  tool('elements', 'what pages read of elements is current', 'tools/elements/main.ts', '--check'),
  tool('locales', 'each unit speaks every language', 'tools/locales/main.ts', '--check'),
  tool('source', 'the house style that linters do not know', 'tools/rules/source/main.ts'),
  tool('boundaries', 'imports point at the contract', 'tools/rules/boundaries/main.ts'),
  tool(
    'manifests',
    'each package.json is what the house would write',
    'tools/rules/manifest-law/main.ts',
  ),
  {
    name: 'format',
    asks: 'formatted by biome',
    command: 'biome',
    args: ['check', '--reporter=summary', '--colors=off'],
  },
];
