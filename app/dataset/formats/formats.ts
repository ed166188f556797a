import { brat } from './brat.ts';
import { casJson } from './casJson.ts';
import { bilou, conll2003, iob2 } from './conll.ts';
import type { DatasetFormat } from './datasetFormat.ts';
import { csv, tsv } from './delimited.ts';
import { doccano } from './doccano.ts';
import { gold } from './gold.ts';
import { huggingFace } from './huggingFace.ts';
import { labelStudio } from './labelStudio.ts';
import { native } from './native.ts';
import { parquet } from './parquet.ts';
import { prodigy } from './prodigy.ts';
import { spacy } from './spacy.ts';
import { w3c } from './w3c.ts';
import { webanno } from './webanno.ts';
import { xlsx } from './xlsx.ts';
import { xmi } from './xmi.ts';

/** Every format that a dataset can be written in, and most be read from. */
export const formats: readonly DatasetFormat[] = [
  native,
  gold,
  conll2003,
  iob2,
  bilou,
  spacy,
  brat,
  webanno,
  xmi,
  casJson,
  labelStudio,
  doccano,
  prodigy,
  w3c,
  huggingFace,
  csv,
  tsv,
  xlsx,
  parquet,
];

export function findFormat(id: string): DatasetFormat | null {
  return formats.find((format) => format.id === id) ?? null;
}
