import '@offhook/editor/define';
import type { FlowEventDetail, OffhookEditor } from '@offhook/editor';
import { type DetailedHTMLProps, type HTMLAttributes, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { first, second } from './flow.ts';

type FlowEvent = CustomEvent<FlowEventDetail>;

// React 19 sets properties and adds listeners of custom elements; only their types are to be told.
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'offhook-editor': DetailedHTMLProps<HTMLAttributes<OffhookEditor>, OffhookEditor> & {
        flow?: unknown;
        'onoffhook-flow-changed'?: (event: FlowEvent) => void;
        'onoffhook-flow-saved'?: (event: FlowEvent) => void;
      };
    }
  }
}

const App = () => {
  const [flow, setFlow] = useState<unknown>(first);
  const [told, setTold] = useState('Nothing changed yet.');
  const tell = ({ type, detail }: FlowEvent): void =>
    setTold(`${type}: “${detail.flow.name}” with ${Object.keys(detail.flow.nodes).length} nodes`);
  return (
    <>
      <header>
        <h1>React</h1>
        <button id="open" type="button" onClick={() => setFlow(second)}>
          Open another flow
        </button>
        <output id="told">{told}</output>
      </header>
      <offhook-editor flow={flow} onoffhook-flow-changed={tell} onoffhook-flow-saved={tell} />
    </>
  );
};

const place = document.querySelector('#app');
if (place !== null) createRoot(place).render(<App />);
