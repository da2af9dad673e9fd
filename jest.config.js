// One Neo4j for all (tools/test.ts starts it): suites that only read share the seeded graph and run in parallel; suites that write
// (*.serial.test.ts) run afterwards, one at a time, beside those that start the whole program on a folder of their own (*.program.test.ts).
const swc = (tsx) => [
  '@swc/jest',
  {
    swcrc: false,
    jsc: {
      target: 'es2023',
      parser: { syntax: 'typescript', tsx },
      transform: { react: { runtime: 'automatic' } },
      experimental: { keepImportAttributes: true },
    },
    module: { type: 'es6' },
  },
];

const project = {
  // Only this room is crawled: the embedded database and built files are none of jest's business.
  roots: ['<rootDir>/tests'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '\\.ts$': swc(false), '\\.tsx$': swc(true) },
  testEnvironment: 'node',
};

export default {
  // Jest reads it here only, not in a project. For what hangs: a machine that is slow for a while is no fault of the code.
  testTimeout: 120_000,
  projects: [
    {
      ...project,
      displayName: 'reads',
      testMatch: ['**/*.test.ts', '**/*.test.tsx'],
      testPathIgnorePatterns: ['\\.(?:serial|program)\\.test\\.tsx?$'],
    },
    { ...project, displayName: 'serial', testMatch: ['**/*.serial.test.ts'] },
    { ...project, displayName: 'program', testMatch: ['**/*.program.test.ts'] },
  ],
};
