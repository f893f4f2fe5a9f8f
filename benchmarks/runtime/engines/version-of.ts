import { existsSync, readFileSync } from 'node:fs';

/** The version of a peer, installed here or for the whole house. */
export const versionOf = (name: string): string => {
  const [here, house] = ['..', '../../..'].map(
    (folder) => new URL(`${folder}/node_modules/${name}/package.json`, import.meta.url),
  );
  const found = here && existsSync(here) ? here : house;
  return found ? JSON.parse(readFileSync(found, 'utf8')).version : 'unknown';
};
