import type { ClassicPreset, GetSchemes } from 'rete';
import type { AreaPlugin, RenderSignal } from 'rete-area-plugin';
import type { ConnectionExtra, Side } from 'rete-connection-plugin';

/** Rete's names for what it draws: a node for each of ours, a connection for each of ours. */
export type Scheme = GetSchemes<
  ClassicPreset.Node,
  ClassicPreset.Connection<ClassicPreset.Node, ClassicPreset.Node> & ConnectionExtra
>;

type SocketSignal = RenderSignal<
  'socket',
  { nodeId: string; side: Side; key: string; payload: object }
>;

/** The stage, with the signal by which its blocks announce their sockets. */
export type Stage = AreaPlugin<Scheme, SocketSignal>;
