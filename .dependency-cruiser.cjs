/** Imports point one way: data <- etl, data <- server; the client stands alone, and its charts are pure. */
const CODE = '^(server|client|etl|data)/';

/** A rule that one part never imports another. */
const never = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to });

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    never(
      'data-imports-nothing-above',
      { path: '^data/' },
      { path: '^(etl|server|client|tests)/' },
      'data is known by all and knows none',
    ),
    never(
      'etl-imports-only-data',
      { path: '^etl/' },
      { path: '^(server|client|tests)/' },
      'the ETL writes releases; it does not know who reads them',
    ),
    never(
      'server-never-imports-etl',
      { path: '^server/' },
      { path: '^(etl|tests)/' },
      'the server reads releases; it does not know who writes them',
    ),
    never(
      'server-imports-only-the-charts-of-the-client',
      { path: '^server/' },
      { path: '^client/', pathNot: '^client/charts/' },
      'the server draws with the same charts as the browser, and knows nothing else of the client',
    ),
    never(
      'client-knows-only-the-api',
      { path: '^client/' },
      { path: '^(server|etl|data|tests)/' },
      'the client knows the server through the schema alone',
    ),
    never(
      'charts-are-pure',
      { path: '^client/charts/' },
      { path: '^client/', pathNot: '^client/charts/' },
      'charts run in the browser and on the server',
    ),
    never(
      'one-file-opens-the-warehouse',
      { path: CODE, pathNot: '^data/warehouse/connect\\.ts$' },
      { path: 'node_modules/@duckdb/' },
      'DuckDB is opened with the settings of data/warehouse/connect.ts, nowhere else',
    ),
    never(
      'recomputation-shares-nothing',
      { path: '^tests/recompute/' },
      { path: CODE },
      'the recomputation is worth something only while it shares no code',
    ),
    never(
      'no-circles',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
      'two files that need each other are one file, or three',
    ),
    never('nothing-unresolved', {}, { couldNotResolve: true }, 'an import that leads nowhere'),
    never(
      'no-development-tools-in-production',
      { path: CODE, pathNot: '^client/vite\\.config\\.ts$' },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
      'npm ci --omit=dev must be enough to serve',
    ),
    {
      name: 'canary',
      severity: 'info',
      comment: 'an import that exists: when it is not reported, no rule is looked at (see tests/check/layers.check.ts)',
      from: { path: '^tests/check/layers\\.check\\.ts$' },
      to: { path: '^tests/check/check\\.ts$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(client/dist|client/api/generated|data/releases|data/extracts/generated)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
