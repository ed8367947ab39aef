import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ROOT } from '../../tools/root.ts';
import { CommandFailure, ensureBrowser, findBrowser, type Machine, node24 } from '../../tools/setup.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gloss-setup-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A machine on which only the given files are programs. */
function machineWith(programs: readonly string[], env: Machine['env'], platform = 'linux'): Machine {
  return { env, platform, isProgram: (path) => programs.includes(path), versionOf: () => null };
}

describe('finding a browser', () => {
  const path = ['/usr/local/bin', '/usr/bin'].join(delimiter);
  test.each<[string, 'chromium' | 'firefox', Machine, string | null]>([
    [
      'our variable comes before all others',
      'chromium',
      machineWith(['/opt/mine', '/usr/bin/chromium'], { PATH: path, GLOSS_CHROMIUM: '/opt/mine' }),
      '/opt/mine',
    ],
    [
      'a variable of other tools comes before the PATH',
      'chromium',
      machineWith(['/opt/chrome', '/usr/bin/chromium'], { PATH: path, CHROME_PATH: '/opt/chrome' }),
      '/opt/chrome',
    ],
    [
      'a variable of other tools that is out of date is passed over',
      'chromium',
      machineWith(['/usr/bin/chromium'], { PATH: path, PUPPETEER_EXECUTABLE_PATH: '/gone' }),
      '/usr/bin/chromium',
    ],
    [
      'Chromium comes before Chrome, wherever in the PATH each is',
      'chromium',
      machineWith(['/usr/local/bin/google-chrome', '/usr/bin/chromium'], { PATH: path }),
      '/usr/bin/chromium',
    ],
    [
      'Chrome will do',
      'chromium',
      machineWith(['/usr/bin/google-chrome'], { PATH: path }),
      '/usr/bin/google-chrome',
    ],
    [
      'the extended support Firefox comes first',
      'firefox',
      machineWith(['/usr/bin/firefox', '/usr/bin/firefox-esr'], { PATH: path }),
      '/usr/bin/firefox-esr',
    ],
    [
      'one browser is not taken for the other',
      'firefox',
      machineWith(['/usr/bin/chromium'], { PATH: path }),
      null,
    ],
    [
      'macOS keeps programs in applications',
      'firefox',
      machineWith(['/Applications/Firefox.app/Contents/MacOS/firefox'], { PATH: path }, 'darwin'),
      '/Applications/Firefox.app/Contents/MacOS/firefox',
    ],
    [
      'Windows keeps them in three folders',
      'chromium',
      machineWith(
        ['C:\\Local\\Google\\Chrome\\Application\\chrome.exe'],
        { LOCALAPPDATA: 'C:\\Local' },
        'win32',
      ),
      'C:\\Local\\Google\\Chrome\\Application\\chrome.exe',
    ],
    ['without a PATH there is none', 'chromium', machineWith(['/usr/bin/chromium'], {}), null],
  ])('%s', (_, name, machine, found) => {
    expect(findBrowser(name, machine)).toBe(found);
  });

  test('a variable of ours that names no program is told, not passed over', () => {
    const machine = machineWith(['/usr/bin/chromium'], { PATH: '/usr/bin', GLOSS_CHROMIUM: '/opt/gone' });
    expect(() => findBrowser('chromium', machine)).toThrow(
      'GLOSS_CHROMIUM is /opt/gone, which is no program',
    );
  });

  test('a real file counts only if it can be run', () => {
    const program = join(folder, 'firefox-esr');
    writeFileSync(program, '#!/bin/sh\n', { mode: 0o644 });
    const isThere = () =>
      spawnSync(
        process.execPath,
        ['-e', `import('${ROOT}tools/setup.mjs').then((s) => console.log(s.findBrowser('firefox')))`],
        { env: { PATH: folder }, encoding: 'utf8' },
      ).stdout.trim();
    expect(isThere()).toBe('null');
    chmodSync(program, 0o755);
    expect(isThere()).toBe(program);
  });

  test('where nothing can be installed, one line says what to do', () => {
    const machine = machineWith([], { PATH: '/usr/bin' });
    expect(() => ensureBrowser('firefox', machine)).toThrow(
      /^Firefox was not found: install it, or set GLOSS_FIREFOX to the path of its program\.$/,
    );
  });
});

test.each([
  ['found on the PATH', {}],
  ['named by our variable', { GLOSS_FIREFOX: '/usr/bin/firefox-esr' }],
])('a Firefox that is too old, %s, is told with what to do', (_, env) => {
  const machine = {
    ...machineWith(['/usr/bin/firefox-esr'], { PATH: '/usr/bin', ...env }),
    versionOf: () => 140,
  };
  expect(() => ensureBrowser('firefox', machine)).toThrow(
    /^Firefox is of version 140, and Gloss needs 149: install a newer one, or set GLOSS_FIREFOX to [^\n]*\.$/,
  );
});

/** An apt-get that keeps a diary, knows of an old browser alone before an update, and installs by writing a program. */
const APT_GET = `#!/bin/sh
for last; do :; done
echo "$last" >> "$DIARY"
case "$last" in
  update) touch "$DIARY.updated" ;;
  fonts-*) exit 100 ;;
  chromium) [ -e "$DIARY.updated" ] && { cp "$0" "\${0%/*}/chromium"; exit 0; }
    printf '# old %s' browser > "\${0%/*}/chromium"; chmod +x "\${0%/*}/chromium" ;;
  *) echo 'Reading package lists...'; echo 'E: No space left' >&2; exit 100 ;;
esac
`;

describe.skipIf(process.getuid?.() !== 0)('installing a browser on Debian as root', () => {
  const machine = (): Machine => ({
    env: { PATH: `${folder}:/usr/bin:/bin`, DIARY: join(folder, 'diary') },
    platform: 'linux',
    isProgram: (path) => path.startsWith(folder) && existsSync(path),
    versionOf: (path) => (readFileSync(path, 'utf8').includes('old browser') ? 120 : null),
  });
  beforeEach(() => writeFileSync(join(folder, 'apt-get'), APT_GET, { mode: 0o755 }));

  test('renews old package lists, and does without fonts that cannot be had', () => {
    expect(ensureBrowser('chromium', machine())).toBe(join(folder, 'chromium'));
    const asked = readFileSync(join(folder, 'diary'), 'utf8').split('\n');
    expect(asked.filter((word) => word === 'chromium').length).toBeGreaterThan(0);
    expect(asked.indexOf('update')).toBeLessThan(asked.lastIndexOf('chromium'));
    expect(asked).toContain('fonts-liberation');
  });

  test('puts a newer one in the place of one that is too old for Gloss', () => {
    writeFileSync(join(folder, 'chromium'), '#!/bin/sh\n# old browser\n', { mode: 0o755 });
    expect(ensureBrowser('chromium', machine())).toBe(join(folder, 'chromium'));
    expect(readFileSync(join(folder, 'chromium'), 'utf8')).toBe(APT_GET);
  });

  test('that fails says why and what to do, in one line', () => {
    expect(() => ensureBrowser('firefox', machine())).toThrow(
      /^apt-get could not install firefox-esr \(No space left\): install it, or set GLOSS_FIREFOX to [^\n]*$/,
    );
  });
});

describe('a failure', () => {
  test('is one line, however many it was made from', () => {
    expect(new CommandFailure('npm ci failed:\n  no such package\n').message).toBe(
      'npm ci failed: no such package',
    );
  });

  test('that npm meets becomes one line and an exit code', () => {
    // A folder shaped like the project, with a package that can be had nowhere.
    mkdirSync(join(folder, 'tools'));
    for (const file of ['setup.mjs', 'oldest-browsers.json', 'run-in-node24.mjs', 'start.mjs']) {
      const source = `${ROOT}tools/${file}`;
      spawnSync('cp', [source, join(folder, 'tools', file)]);
    }
    const dependencies = { 'gloss-missing': 'file:./not-here.tgz' };
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'bare', dependencies }));
    writeFileSync(join(folder, 'package-lock.json'), '{ this is no lock');
    const ran = spawnSync(process.execPath, ['tools/start.mjs'], { cwd: folder, encoding: 'utf8' });
    expect(ran.status).toBe(1);
    expect(ran.stdout).toBe('');
    expect(ran.stderr.trim().split('\n')).toEqual([
      'Installing packages (npm ci) …',
      'Installing packages (npm install --no-save) …',
      expect.stringMatching(/^npm could not install the packages: ./),
    ]);
  });
});

test('Node 24 is what runs these tests, and is found among the packages', () => {
  expect(process.version).toMatch(/^v24\./);
  expect(spawnSync(node24(), ['--version'], { encoding: 'utf8' }).stdout.trim()).toBe(process.version);
});
