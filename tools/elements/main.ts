import { keepCurrent } from '../workspace/keep-current.ts';
import { analyse, elementPackages } from './analyse.ts';
import { pageOf } from './page.ts';

const root = process.cwd();

const written = elementPackages.flatMap((each) => {
  const manifest = analyse(root, each);
  const pages = manifest.modules.flatMap(({ declarations }) => declarations.map(pageOf));
  return [
    [`${each.folder}/custom-elements.json`, `${JSON.stringify(manifest, null, 2)}\n`],
    [`${each.folder}/element.md`, pages.join('\n')],
  ] as const;
});

keepCurrent(root, new Map(written), 'tools/elements/main.ts');
