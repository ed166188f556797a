import { describe, expect, it } from 'vitest';
import type { ArticleId, CorpusId } from '../../shared/article.ts';
import { type ExportChoice, FIRST_CHOICE, requestOf } from './exportChoice.ts';
import type { Scopes } from './useScopes.ts';

const ids = ['a'] as unknown as ArticleId[];
const scopes: Scopes = {
  ...{ all: ids, listed: ids, new: ids },
  ...{ inWork: null, reviewed: null, secondLook: null, skipped: null },
};
const around = { corpusId: 'c' as CorpusId, scopes, labels: ['ORG'] };

const frozen = {
  ...{ format: 'dau-splits', formatVersion: 1, seed: 's', groupBy: 'place', isStratified: false },
  ...{ shares: { train: 0.5, test: 0.5 }, articles: {} },
} as unknown as ExportChoice['split']['frozen'];

const splitOf = (split: Partial<ExportChoice['split']>) =>
  requestOf({ ...FIRST_CHOICE, split: { ...FIRST_CHOICE.split, ...split } }, around);

describe('the parts of an export', () => {
  it('are asked for with their shares of one', () => {
    const request = splitOf({ isOn: true, dev: '0', train: '37,5', test: '12.5' });
    expect(request?.split).toMatchObject({ shares: { train: 0.75, test: 0.25 }, frozen: null });
  });

  it('cannot be asked for with shares that make no sense', () => {
    expect(splitOf({ isOn: true, train: 'abc' })).toBeNull();
    expect(splitOf({ isOn: true, dev: '0', test: '' })).toBeNull();
    expect(splitOf({ isOn: false, train: 'abc' })?.split).toBeNull();
  });

  it('go on with earlier ones whatever was typed before', () => {
    const request = splitOf({ isOn: true, train: 'abc', frozen });
    expect(request?.split).toMatchObject({ shares: { train: 0.5, test: 0.5 }, groupBy: 'place' });
  });
});
