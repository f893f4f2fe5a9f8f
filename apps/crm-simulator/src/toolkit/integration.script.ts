import { offer, scriptAddress } from './globals.ts';
import { integration } from './integration.ts';
import { pageExchange } from './page-exchange.ts';

const { origin, searchParams } = scriptAddress();

offer(
  'console',
  integration(pageExchange(origin), {
    isConsole: searchParams.get('console') !== 'no',
    presence: searchParams.get('presence') !== 'no',
  }),
);
