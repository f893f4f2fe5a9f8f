import lite from 'litegraph.js';
import './stable.js';
import { openLitegraph } from './lite.js';

openLitegraph(lite);
