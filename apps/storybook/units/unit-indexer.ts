import type { Indexer } from 'storybook/internal/types';
import { exampleFile, unitOf } from './unit-of.ts';

/** Gives every unit one story that plays its examples, and a docs page. */
export const unitIndexer: Indexer = {
  test: exampleFile,
  createIndex: async (fileName) => {
    const unit = unitOf(fileName);
    if (unit === undefined) return [];
    const { title } = unit;
    return [{ type: 'story', title, exportName: 'Examples', name: 'Examples', tags: ['autodocs'] }];
  },
};
