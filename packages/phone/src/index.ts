export { dialable } from './dialable.ts';
export { nationalNumber } from './national-number.ts';
export { parseNumber } from './parse-number.ts';
