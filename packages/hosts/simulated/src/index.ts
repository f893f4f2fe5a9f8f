export {
  type VirtualClock,
  type VirtualClockOptions,
  virtualClock,
} from './clock/virtual-clock.ts';
