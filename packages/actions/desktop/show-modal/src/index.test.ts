import { createSimulation } from '@offhook/host-simulated';
import { of } from 'rxjs';
import { expect, it } from 'vitest';
import { showModal } from './index.ts';

const asked = () => {
  const simulation = createSimulation();
  const signals: unknown[] = [];
  const running = of({ message: 'Close the case?' })
    .pipe(showModal(simulation.host.ports))
    .subscribe((signal) => signals.push(signal));
  const dialogs = () => simulation.state$.value.dialogs;
  return { simulation, signals, running, dialogs };
};

it('shows the modal and waits for the agent, which failed until 5.27', () => {
  const { simulation, signals, dialogs } = asked();
  expect(dialogs()).toMatchObject([
    {
      title: 'Please confirm',
      message: 'Close the case?',
      confirmLabel: 'OK',
      cancelLabel: 'Cancel',
    },
  ]);
  expect(signals).toEqual([]);
  simulation.answerDialog(dialogs()[0]?.id ?? '', true);
  expect(signals).toEqual([{ socket: 'success', output: {} }]);
  expect(dialogs()).toEqual([]);
});

it('takes the modal away when its run ends', () => {
  const { signals, running, dialogs } = asked();
  running.unsubscribe();
  expect(dialogs()).toEqual([]);
  expect(signals).toEqual([]);
});
