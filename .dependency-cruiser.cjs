// The import table of ARCHITECTURE.md. A room may import the rooms listed before it, through
// their index.ts, and nothing else.
const order = [
  ['common', 'charts', 'console'],
  ['typesetting'],
  ['config', 'telemetry'],
  ['access'],
  ['database', 'storage'],
  ['audit'],
  ['idempotency'],
  ['prefectures'],
  ['users'],
  ['auth'],
  ['finding'],
  ['traits', 'faces', 'ansi-nist'],
  ['enrolment'],
  ['cases'],
  ['records'],
  ['sketches', 'subjects'],
  ['imports'],
  ['matching'],
  ['search'],
  ['linkage'],
  ['duplicates'],
  ['adjudication'],
  ['bundle'],
  ['diffusion'],
  ['exchange'],
  ['retention'],
  ['overviews'],
  ['upkeep'],
  ['app'],
  ['operations'],
  ['evaluation', 'benchmark', 'demo'],
  ['measuring'],
];
// What `tsconfig.production.json` leaves out of the production image.
const notInProduction = ['evaluation', 'benchmark', 'demo', 'measuring'];
const rooms = order.flat();
const rank = new Map(order.flatMap((level, index) => level.map((room) => [room, index])));

const upward = rooms.map((room) => ({
  name: `${room}-imports-downwards-only`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: {
    path: `^src/(${rooms.filter((other) => other !== room && rank.get(other) >= rank.get(room)).join('|') || '-'})/`,
  },
}));

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    ...upward,
    {
      name: 'rooms-are-entered-through-their-index',
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: { path: '^src/([^/]+)/', pathNot: ['^src/$1/', '^src/[^/]+/index\\.ts$'] },
    },
    {
      name: 'unknown-room',
      severity: 'error',
      comment: 'A new room is first given its place in the import table.',
      from: {},
      to: { path: '^src/[^/]+/', pathNot: `^src/(${rooms.join('|')})/` },
    },
    {
      name: 'production-runs-without-the-measuring-rooms',
      severity: 'error',
      comment: 'Not even a type: the compiler would follow it into the image.',
      from: { path: '^(src|migrations)/', pathNot: `^src/(${notInProduction.join('|')})/` },
      to: { path: `^src/(${notInProduction.join('|')})/` },
    },
    {
      name: 'networks-run-in-faces-only',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/faces/' },
      to: { path: 'node_modules/(@tensorflow|@vladmandic)/' },
    },
    {
      name: 'faces-are-found-and-compared-without-training',
      severity: 'error',
      from: { path: '^src/faces/(networks|geometry|pipeline|model)/' },
      to: { path: '^src/faces/training/' },
    },
    {
      name: 'engines-know-no-database-and-no-http',
      severity: 'error',
      from: { path: '^src/(traits|faces|ansi-nist)/' },
      to: { path: 'node_modules/(typeorm|pg|express|@nestjs/(typeorm|platform-express))/' },
    },
    {
      name: 'nothing-imports-tests',
      severity: 'error',
      from: { path: '^(src|migrations)/' },
      to: { path: '^test/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.spec\\.ts$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
