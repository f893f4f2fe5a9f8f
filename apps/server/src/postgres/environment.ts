/** What PostgreSQL's programs see of the environment: nothing that would change what they do. */
export const databaseEnvironment = (): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  ...(process.env.TMPDIR !== undefined && { TMPDIR: process.env.TMPDIR }),
  LC_ALL: 'C',
  TZ: 'UTC',
});
