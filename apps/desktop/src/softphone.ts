import '@offhook/desk-face/page.css';
import { restoreTheme } from '@offhook/desk-face';
import { readConfig } from './config.ts';
import { refuse } from './refuse.ts';
import { connectionAt } from './softphone-page/connection.ts';
import { showSoftphone } from './softphone-page/softphone-page.ts';

const open = async (): Promise<void> => {
  const config = await readConfig();
  const page = new URL(location.href);
  const connection = connectionAt({ page, kept: localStorage, tab: sessionStorage }, config);
  // A session that was lent behind the address should not stay there to be read.
  if (page.hash !== '') history.replaceState(null, '', page.pathname + page.search);
  await showSoftphone(config, connection);
};

restoreTheme();
open().catch(refuse);
