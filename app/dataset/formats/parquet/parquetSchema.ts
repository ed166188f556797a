import type { SchemaElement } from 'hyparquet';

/** The type of a column or of what is in it. `classLabel` is the place in a list of names. */
export type ColumnType =
  | 'string'
  | 'int32'
  | 'double'
  | 'classLabel'
  | { list: ColumnType }
  | { struct: Readonly<Record<string, ColumnType>> };

export type Columns = Readonly<Record<string, ColumnType>>;

/** As a Parquet file describes it: depth first, every value may be null. */
export function schemaOf(columns: Columns): SchemaElement[] {
  const entries = Object.entries(columns);
  return [
    { name: 'schema', num_children: entries.length },
    ...entries.flatMap(([name, type]) => elementsOf(name, type)),
  ];
}

function elementsOf(name: string, type: ColumnType): SchemaElement[] {
  const optional = { name, repetition_type: 'OPTIONAL' } as const;
  switch (type) {
    case 'string':
      return [{ ...optional, type: 'BYTE_ARRAY', converted_type: 'UTF8' }];
    case 'int32':
      return [{ ...optional, type: 'INT32' }];
    case 'classLabel':
      return [{ ...optional, type: 'INT64' }];
    case 'double':
      return [{ ...optional, type: 'DOUBLE' }];
  }
  if ('list' in type) {
    return [
      { ...optional, num_children: 1, converted_type: 'LIST' },
      { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
      ...elementsOf('element', type.list),
    ];
  }
  const members = Object.entries(type.struct);
  return [
    { ...optional, num_children: members.length },
    ...members.flatMap(([member, memberType]) => elementsOf(member, memberType)),
  ];
}

/**
 * As the `datasets` library describes it, with the names of the class labels. Source:
 * https://huggingface.co/docs/datasets/about_dataset_features
 */
export function featuresOf(columns: Columns, names: readonly string[]): Record<string, unknown> {
  const described = Object.entries(columns).map(([name, type]) => [name, featureOf(type, names)]);
  return Object.fromEntries(described) as Record<string, unknown>;
}

function featureOf(type: ColumnType, names: readonly string[]): unknown {
  switch (type) {
    case 'string':
      return { dtype: 'string', _type: 'Value' };
    case 'int32':
      return { dtype: 'int32', _type: 'Value' };
    case 'double':
      return { dtype: 'float64', _type: 'Value' };
    case 'classLabel':
      return { names, _type: 'ClassLabel' };
  }
  if ('list' in type) return { feature: featureOf(type.list, names), _type: 'List' };
  return featuresOf(type.struct, names);
}
