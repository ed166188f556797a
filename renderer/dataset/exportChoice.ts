import type { DatasetFormat } from '../../app/dataset/formats/datasetFormat.ts';
import { native } from '../../app/dataset/formats/native.ts';
import type { SplitManifest } from '../../app/dataset/splits/splitManifest.ts';
import type { CorpusId } from '../../shared/article.ts';
import type { ExportRequest } from './useExport.ts';
import type { ExportScope, Scopes } from './useScopes.ts';

/** The parts of a dataset in percent; `dev` may be 0. */
export interface SplitChoice {
  isOn: boolean;
  train: string;
  dev: string;
  test: string;
  groupBy: SplitManifest['groupBy'];
  isStratified: boolean;
  seed: string;
  frozen: SplitManifest | null;
}

/** What the user has chosen on the screen of the export. */
export interface ExportChoice {
  format: DatasetFormat;
  options: Readonly<Record<string, string>>;
  scope: ExportScope;
  include: 'all' | 'decided';
  /** Labels of entities that are left out. */
  withoutLabels: readonly string[];
  hasFields: boolean;
  hasIndicators: boolean;
  split: SplitChoice;
}

export const FIRST_CHOICE: ExportChoice = {
  format: native,
  options: {},
  scope: 'all',
  include: 'all',
  withoutLabels: [],
  hasFields: true,
  hasIndicators: true,
  split: {
    ...{ isOn: false, train: '80', dev: '10', test: '10', groupBy: 'cluster' },
    ...{ isStratified: true, seed: 'dau', frozen: null },
  },
};

interface Surroundings {
  corpusId: CorpusId;
  scopes: Scopes;
  /** The ids of the project's labels. */
  labels: readonly string[];
}

/** Null while what it needs is not known, or when the shares are asked for and make no sense. */
export function requestOf(
  choice: ExportChoice,
  { corpusId, scopes, labels }: Surroundings,
): ExportRequest | null {
  const { format, options, include, hasFields, hasIndicators, withoutLabels } = choice;
  const articleIds = scopes[choice.scope];
  if (articleIds === null || hasBadShares(choice.split)) return null;
  const wanted = labels.filter((id) => !withoutLabels.includes(id));
  return {
    ...{ corpusId, articleIds, formatId: format.id, options, include, hasFields, hasIndicators },
    labels: withoutLabels.length === 0 ? null : wanted,
    split: choice.split.isOn ? splitOf(choice.split) : null,
  };
}

/** Parts of an earlier export have shares of their own. */
export const hasBadShares = (split: SplitChoice): boolean =>
  split.isOn && split.frozen === null && sharesOf(split) === null;

function splitOf(split: SplitChoice): NonNullable<ExportRequest['split']> {
  const { groupBy, isStratified, seed, frozen } = split;
  const shares = sharesOf(split) ?? {};
  if (frozen === null) return { groupBy, isStratified, seed, shares, frozen };
  const { groupBy: group, isStratified: stratified, seed: seeded, shares: shared } = frozen;
  return { groupBy: group, isStratified: stratified, seed: seeded, shares: shared, frozen };
}

/** Percent as parts of one; null when they are no numbers or do not give two parts. */
export function sharesOf({ train, dev, test }: SplitChoice): Record<string, number> | null {
  const given = Object.entries({ train, dev, test }).map(([name, text]) => {
    return [name, text.trim() === '' ? 0 : Number(text.replace(',', '.'))] as const;
  });
  if (!given.every(([, share]) => Number.isFinite(share) && share >= 0)) return null;
  const parts = given.filter(([, share]) => share > 0);
  const sum = parts.reduce((total, [, share]) => total + share, 0);
  if (parts.length < 2) return null;
  return Object.fromEntries(parts.map(([name, share]) => [name, share / sum]));
}
