/** What each command needs before it can run, and what it runs. */
export const commands = {
  start: {
    needs: ['postgres', 'pages'],
    program: 'apps/server/src/main.ts',
    supervised: true,
  },
  test: { needs: ['postgres', 'chromium'], program: 'tools/check/test.ts' },
  check: { needs: ['chromium'], program: 'tools/check/main.ts' },
  offhook: { needs: [], program: 'packages/cli/src/bin.ts', whereCalled: true },
};

/** The command that the words of a command line name; undefined where they name none. */
export const commandOf = ([name = '', ...words]) =>
  Object.hasOwn(commands, name) ? { ...commands[name], name, words } : undefined;

/** The folder that a command was called in: npm itself changes to the repository's. */
export const folderOfCall = (environment, current) =>
  environment.npm_lifecycle_event === undefined ? current : (environment.INIT_CWD ?? current);
