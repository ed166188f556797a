/** Who may import whom: the table that `npm run layers` holds the code to. */
export interface Layer {
  /** Folder or file, relative to the root. The longest one that a file lies in applies to it. */
  path: string;
  /** Layers that may be imported, besides itself. */
  layers: readonly string[];
  /** Packages that may be imported; `node:` stands for Node's own modules. */
  packages: readonly string[];
}

const VIEW_PACKAGES = [
  'react',
  'react-dom',
  '@base-ui/react',
  '@tanstack/react-table',
  '@tanstack/react-virtual',
  'i18next',
  'lucide-react',
  'react-day-picker',
  'echarts',
  're2js',
  'mdast-util-from-markdown',
  'uuid',
  'zod',
  '@fontsource-variable/noto-sans',
  '@fontsource-variable/noto-serif',
  '@fontsource-variable/noto-sans-mono',
];

/** Inside `app`, a layer imports only layers before it. */
const ENGINE_LAYERS = [
  'app/text',
  'app/vietnamese',
  'app/matching',
  'app/reading',
  'app/reading/formats',
  'app/extraction',
  'app/checks',
  'app/review',
  'app/project',
  'app/corpus',
  'app/dataset',
] as const;

const ENGINE_PACKAGES: Partial<Record<string, readonly string[]>> = {
  'app/reading': ['fast-diff'],
  'app/project': ['zod'],
  'app/reading/formats': [
    '@mozilla/readability',
    'fflate',
    'linkedom',
    'mammoth',
    'mdast-util-from-markdown',
    'papaparse',
    'pdfjs-dist',
    'yaml',
  ],
  'app/dataset': [
    'papaparse',
    'zod',
    'fflate',
    'hyparquet',
    'hyparquet-writer',
    'hyparquet-compressors',
    'fzstd',
    'saxes',
    '@noble/hashes',
  ],
};

const engine = ENGINE_LAYERS.map((path, index): Layer => {
  const packages = ENGINE_PACKAGES[path] ?? [];
  return { path, layers: ['shared', ...ENGINE_LAYERS.slice(0, index)], packages };
});

export const LAYERS: readonly Layer[] = [
  { path: 'shared', layers: [], packages: ['zod'] },
  ...engine,
  { path: 'app/template', layers: ['shared'], packages: [] },
  // Only tests, which may import what they test.
  {
    path: 'app/golden',
    layers: ['shared', 'app/template', 'app/cli', ...ENGINE_LAYERS],
    packages: ['node:'],
  },
  {
    path: 'app/cli',
    layers: ['shared', 'app/template', ...ENGINE_LAYERS],
    packages: ['node:', 'commander', 'zod'],
  },
  { path: 'main', layers: ['shared'], packages: ['node:', 'electron', 'i18next', 'zod'] },
  { path: 'main/preload.ts', layers: ['shared'], packages: ['electron'] },
  {
    path: 'renderer',
    layers: ['shared', 'app/template', 'renderer/database', ...ENGINE_LAYERS],
    packages: VIEW_PACKAGES,
  },
  {
    path: 'renderer/database',
    layers: ['shared', 'app/template', 'renderer', ...ENGINE_LAYERS],
    packages: ['dexie', 'dexie-react-hooks', 'react', 'uuid'],
  },
];

/** Names that only one file may use: each is a wall with one door. */
export const DOORS: readonly { name: RegExp; room: string; file: string }[] = [
  { name: /\bipcMain\b/, room: 'main', file: 'main/ipc/handle.ts' },
  { name: /\bipcRenderer\b/, room: 'main', file: 'main/preload.ts' },
  { name: /\bwindow\.dau\b/, room: 'renderer', file: 'renderer/bridge.ts' },
];
