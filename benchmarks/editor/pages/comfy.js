import { LGraph, LGraphCanvas, LGraphNode, LiteGraph } from '@comfyorg/litegraph';
import './stable.js';
import { openLitegraph } from './lite.js';

openLitegraph({ LGraph, LGraphCanvas, LGraphNode, LiteGraph });
