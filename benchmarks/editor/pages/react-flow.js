import '@xyflow/react/dist/style.css';
import {
  Handle,
  Position,
  ReactFlow,
  ReactFlowProvider,
  useEdgesState,
  useNodesState,
  useReactFlow,
} from '@xyflow/react';
import { createElement as h, memo, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { graphOf } from '../src/graph.ts';
import { stable } from './stable.js';

const onlyVisible = new URL(location.href).searchParams.has('visible');

const Block = memo(({ data }) =>
  h(
    'div',
    {
      style: {
        width: 208,
        height: 64,
        border: '1px solid #888',
        borderRadius: 10,
        background: '#fff',
        font: '600 13px sans-serif',
        padding: 12,
        boxSizing: 'border-box',
      },
    },
    data.label,
    h(Handle, { type: 'target', position: Position.Left }),
    ...Array.from({ length: data.outputs }, (_, index) =>
      h(Handle, {
        key: index,
        id: `${index}`,
        type: 'source',
        position: Position.Right,
        style: { top: 20 + index * 24 },
      }),
    ),
  ),
);
const nodeTypes = { block: Block };
let api;

const Stage = () => {
  const [nodes, setNodes, onNodesChange] = useNodesState([]);
  const [edges, setEdges, onEdgesChange] = useEdgesState([]);
  const flow = useReactFlow();
  useEffect(() => {
    api = { setNodes, setEdges, flow };
  });
  return h(ReactFlow, {
    nodes,
    edges,
    onNodesChange,
    onEdgesChange,
    nodeTypes,
    minZoom: 0.01,
    onlyRenderVisibleElements: onlyVisible,
    deleteKeyCode: null,
  });
};
createRoot(document.querySelector('#stage')).render(h(ReactFlowProvider, null, h(Stage)));

window.peer = {
  load: (count, view) => {
    const { blocks, lines } = graphOf(count);
    const nodes = blocks.map(({ id, label, x, y, outputs }) => ({
      id,
      type: 'block',
      position: { x, y },
      width: 208,
      height: 64,
      data: { label, outputs },
    }));
    const edges = lines.map(({ id, from, output, to }) => ({
      id,
      source: from,
      sourceHandle: `${output}`,
      target: to,
    }));
    const right = Math.max(...blocks.map(({ x }) => x)) + 208;
    const bottom = Math.max(...blocks.map(({ y }) => y)) + 64;
    const zoom = view === 'near' ? 1 : Math.min(1200 / right, 720 / bottom);
    const begun = performance.now();
    api.flow.setViewport({ x: 40, y: 40, zoom });
    api.setNodes(nodes);
    api.setEdges(edges);
    return stable(begun, () => document.querySelector('.react-flow__edge') !== null);
  },
  corner: () => [14, 14],
  block: () => {
    const { x, y } = graphOf(20).blocks[1];
    const at = api.flow.flowToScreenPosition({ x: x + 90, y: y + 14 });
    return [at.x, at.y];
  },
  add: () =>
    api.setNodes((nodes) => [
      ...nodes,
      {
        id: `a${nodes.length}`,
        type: 'block',
        position: { x: 300, y: 300 },
        width: 208,
        height: 64,
        data: { label: 'Added', outputs: 1 },
      },
    ]),
};
