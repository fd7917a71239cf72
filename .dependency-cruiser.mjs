/**
 * The floors of `src/`, from the top one down, and what `npm run check` sees to: an import, a type's too, leads
 * to the same floor or to one below, and nothing imports in a circle. CONTRIBUTING's map is this list.
 */
const FLOORS = [
  'notify',
  'config',
  'channels',
  'message',
  'report',
  'hosts',
  'words',
  'ci',
  'schema',
  'log',
  'delivery',
  'model',
  'safety',
]

/** The doors and `run.ts` stand above all floors: the root of `src/`, and the rooms of the command line. */
const DOORS = ['cli']

const upwards = FLOORS.map((floor, index) => ({
  name: `${floor}-imports-upwards`,
  comment: `src/${floor}/ may import from ${FLOORS.slice(index).join(', ')} alone.`,
  severity: 'error',
  from: { path: `^src/${floor}/` },
  to: { path: '^src/', pathNot: `^src/(?:${FLOORS.slice(index).join('|')})/` },
}))

export default {
  forbidden: [
    ...upwards,
    {
      name: 'circle',
      comment: 'Move what both need below both of them.',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'no-floor',
      comment: 'A new room of src/ needs its place in the list of floors.',
      severity: 'error',
      from: {},
      to: { path: '^src/[^/]+/', pathNot: `^src/(?:${[...DOORS, ...FLOORS].join('|')})/` },
    },
    {
      name: 'not-found',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
  },
}
