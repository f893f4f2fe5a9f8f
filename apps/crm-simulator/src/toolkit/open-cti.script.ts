import { offer, scriptAddress } from './globals.ts';
import { openCti } from './open-cti.ts';
import { pageExchange } from './page-exchange.ts';

offer('opencti', openCti(pageExchange(scriptAddress().origin)));
