import { expect, it } from 'vitest';
import { around, arranged } from './arrange.ts';

const boxes = [
  { id: 'a', x: 0, y: 0, width: 64, height: 64 },
  { id: 'b', x: 112, y: 80, width: 208, height: 64 },
  { id: 'c', x: 480, y: 160, width: 192, height: 128 },
];

it('aligns blocks to the outermost edge, or to the middle of them all', () => {
  expect(arranged(boxes, 'left')).toEqual({ b: [0, 80], c: [0, 160] });
  expect(arranged(boxes, 'right')).toEqual({ a: [608, 0], b: [464, 80] });
  expect(arranged(boxes, 'top')).toEqual({ b: [112, 0], c: [480, 0] });
  expect(arranged(boxes, 'middle')).toEqual({ a: [0, 112], b: [112, 112], c: [480, 80] });
});

it('spreads blocks with equal gaps between the first and the last, on the grid', () => {
  const places = arranged(boxes, 'across');
  expect(Object.keys(places)).toEqual(['b']);
  expect(places['b']).toEqual([176, 80]);
});

it('moves nothing that stands right already', () => {
  expect(arranged(boxes.slice(0, 1), 'left')).toEqual({});
});

it('tells the rectangle around boxes', () => {
  expect(around(boxes)).toEqual({ x: 0, y: 0, width: 672, height: 288 });
  expect(around([])).toEqual({ x: 0, y: 0, width: 0, height: 0 });
});
