export {
  type Block,
  defaultPolicy,
  type Flow,
  type FlowNode,
  type FlowTrigger,
  flowSchema,
  isBlock,
  nodeIdPattern,
  type Point,
  type Policy,
  type Root,
  roots,
  type Structure,
  whenBusy,
} from './document.ts';
export {
  type Aspect,
  formatReference,
  parseReference,
  type Reference,
  readPath,
} from './reference.ts';
export { type Value, valueSchema } from './value.ts';
