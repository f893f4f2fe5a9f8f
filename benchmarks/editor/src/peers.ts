/** An editor under test: its page, and the packages whose versions are told. */
export interface PeerPage {
  readonly name: string;
  readonly page: string;
  readonly packages: readonly string[];
  /** The largest graph that it is asked for; beyond it takes minutes. */
  readonly most?: number;
}

export const peers: readonly PeerPage[] = [
  { name: 'Offhook', page: 'offhook.html', packages: ['lit', 'rete'] },
  { name: 'litegraph', page: 'litegraph.html', packages: ['litegraph.js'] },
  { name: "ComfyUI's litegraph", page: 'comfy.html', packages: ['@comfyorg/litegraph'] },
  {
    name: 'React Flow, only visible',
    page: 'react-flow.html?visible',
    packages: ['@xyflow/react', 'react'],
  },
  { name: 'React Flow', page: 'react-flow.html', packages: ['@xyflow/react', 'react'] },
  { name: 'Drawflow', page: 'drawflow.html', packages: ['drawflow'], most: 500 },
  { name: 'Node-RED', page: 'node-red', packages: ['node-red'], most: 2000 },
  {
    name: 'Rete, classic Lit',
    page: 'rete.html',
    packages: ['rete', '@retejs/lit-plugin'],
    most: 500,
  },
];
