import { emptyFlow } from '@offhook/flow';
import { expect, test } from 'vitest';
import { recordOf, refuseRecord, withRecord } from './flow-record.ts';

const record = {
  name: ' Screen pop ',
  adapter: 'demo',
  source: 'voice-contact',
  event: 'onConnecting',
  description: '',
  active: true,
  debug: false,
};

test('the form of a flow and its document say the same', () => {
  const flow = withRecord(emptyFlow('x'), { ...record, description: 'Pops', debug: true });
  expect(flow.name).toBe('Screen pop');
  expect(flow.triggers).toEqual([{ source: 'voice-contact', event: 'onConnecting' }]);
  expect(recordOf(flow, 'demo')).toEqual({
    ...record,
    name: 'Screen pop',
    description: 'Pops',
    debug: true,
  });
});

test('what is usual is not written into the document', () => {
  const flow = withRecord({ ...emptyFlow('x'), active: false, debug: true }, record);
  expect(Object.keys(flow)).not.toContain('active');
  expect(Object.keys(flow)).not.toContain('debug');
});

test('further triggers of a flow stay', () => {
  const other = { source: 'chat-contact', event: 'onConnected' };
  const flow = { ...emptyFlow('x'), triggers: [{ source: 'agent', event: 'onInit' }, other] };
  expect(withRecord(flow, record).triggers[1]).toEqual(other);
});

test('a flow needs a name, and a source needs an event', () => {
  expect(refuseRecord({ ...record, name: '  ' })).toBe('Give the flow a name.');
  expect(refuseRecord({ ...record, event: '' })).toContain('Choose the event');
  expect(refuseRecord({ ...record, source: '', event: '' })).toBeUndefined();
});
