/** Says one sentence to whoever ran the command; standard output belongs to the command itself. */
export const say = (sentence) => {
  process.stderr.write(`${sentence}\n`);
};

/** Why the command cannot go on: a sentence with what to do. */
export class Obstacle extends Error {
  name = 'Obstacle';
}
