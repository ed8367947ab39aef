/**
 * What must be there before anything else can run: packages, Node 24, browsers. Only Node's own modules, and only
 * what Node 20 knows, because on a bare clone nothing is installed.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** Another apt-get may be at work (unattended upgrades at boot take about a minute). */
const APT_LOCK_SECONDS = 180;

/** Something that the person at the keyboard can mend; the message is the one line that they get. */
export class CommandFailure extends Error {
  constructor(message, exitCode = 1) {
    super(oneLine(message));
    this.exitCode = exitCode;
  }
}

/** Installs the packages if there are none, or others than package-lock.json names. */
export function ensurePackages(root = ROOT) {
  const lock = join(root, 'package-lock.json');
  // Inside node_modules, so that it goes with what it speaks of; written last, so that half an install is none.
  const stamp = join(root, 'node_modules', '.gloss-lock');
  if (existsSync(node24(root)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hashOf(lock)) return;

  let complaint = existsSync(lock) ? npmInstall(root, 'ci') : npmInstall(root, 'install');
  // npm leaves packages for other systems out of a lock when a registry does not have them, and `ci` then refuses
  // what `install` takes: github.com/npm/cli/issues/4828.
  if (complaint && existsSync(lock)) complaint = npmInstall(root, 'install', '--no-save');
  if (complaint) throw new CommandFailure(`npm could not install the packages: ${complaint}`);
  if (!existsSync(node24(root))) {
    throw new CommandFailure(
      'npm left no Node 24 in node_modules: it must be allowed to run install scripts.',
    );
  }
  writeFileSync(stamp, hashOf(lock));
}

/** Runs npm, all packages wanted, nothing else; answers what it complains of, or `null`. */
function npmInstall(root, ...args) {
  console.error(`Installing packages (npm ${args.join(' ')}) …`);
  const [program, ...before] = npmCommand();
  const ran = spawnSync(program, [...before, ...args, '--include=dev', '--no-audit', '--no-fund'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: program === 'npm' && process.platform === 'win32',
  });
  return ran.error || ran.status !== 0 ? complaintOf(ran, /^npm error (?!code |errno )(?=.)/) : null;
}

/** The Node 24 among the packages: its path, whether it is there or not. */
export function node24(root = ROOT) {
  return process.platform === 'win32'
    ? join(root, 'node_modules', 'node', 'bin', 'node.exe')
    : join(root, 'node_modules', '.bin', 'node');
}

/** Where each browser may be, in the order of asking. */
const BROWSERS = {
  chromium: {
    title: 'Chromium',
    variable: 'GLOSS_CHROMIUM',
    otherVariables: ['CHROME_PATH', 'PUPPETEER_EXECUTABLE_PATH'],
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    places: {
      darwin: [
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ],
      win32: [
        'Chromium\\Application\\chrome.exe',
        'Google\\Chrome\\Application\\chrome.exe',
        'Microsoft\\Edge\\Application\\msedge.exe',
      ],
    },
    aptPackage: 'chromium',
  },
  firefox: {
    title: 'Firefox',
    variable: 'GLOSS_FIREFOX',
    otherVariables: [],
    names: ['firefox-esr', 'firefox'],
    places: {
      darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
      win32: ['Mozilla Firefox\\firefox.exe'],
    },
    aptPackage: 'firefox-esr',
  },
};

const THIS_MACHINE = { env: process.env, platform: process.platform, isProgram, versionOf };

/** The oldest major versions that Gloss runs in; wxt.config.ts says why. */
const OLDEST = JSON.parse(readFileSync(join(ROOT, 'tools', 'oldest-browsers.json'), 'utf8'));

/**
 * The path of a browser's program, or `null`. A variable of ours that names no program is a failure rather than a
 * miss: whoever set it means that browser and no other.
 */
export function findBrowser(name, machine = THIS_MACHINE) {
  const { variable, otherVariables, names, places } = BROWSERS[name];
  const { env, platform } = machine;
  const wanted = env[variable];
  if (wanted) {
    if (machine.isProgram(wanted)) return wanted;
    throw new CommandFailure(`${variable} is ${wanted}, which is no program that can be run.`);
  }
  const suffix = platform === 'win32' ? '.exe' : '';
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter(Boolean);
  const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
  const candidates = [
    ...otherVariables.map((other) => env[other]).filter(Boolean),
    ...names.flatMap((program) => folders.map((folder) => join(folder, program + suffix))),
    ...(platform === 'win32'
      ? roots.flatMap((root) => places.win32.map((place) => `${root}\\${place}`))
      : (places[platform] ?? [])),
  ];
  return candidates.find(machine.isProgram) ?? null;
}

/**
 * As `findBrowser`, but installs the browser where there is none or one that is too old, if that can be done (Debian
 * and its kin, as root), or fails.
 */
export function ensureBrowser(name, machine = THIS_MACHINE) {
  const found = findBrowser(name, machine);
  const miss = found ? whyTooOld(name, found, machine) : 'was not found';
  if (miss === null) return found;
  const { title, variable, aptPackage } = BROWSERS[name];
  const advice = `install ${found ? 'a newer one' : 'it'}, or set ${variable} to the path of its program`;
  if (!canUseApt(machine) || machine.env[variable]) throw new CommandFailure(`${title} ${miss}: ${advice}.`);

  console.error(`Installing ${aptPackage} (apt-get) …`);
  const complaint = installByApt(machine.env, [aptPackage]);
  if (complaint)
    throw new CommandFailure(`apt-get could not install ${aptPackage} (${complaint}): ${advice}.`);
  // Without them a bare Debian shows boxes for Korean and Chinese; Gloss is readable still, so a miss is no failure.
  installByApt(machine.env, ['fonts-noto-cjk', 'fonts-liberation']);
  const installed = findBrowser(name, machine);
  const remains = installed ? whyTooOld(name, installed, machine) : 'was not found';
  if (remains) throw new CommandFailure(`apt-get installed ${aptPackage}, but it ${remains}: ${advice}.`);
  return installed;
}

/** What makes a browser useless for Gloss, or `null`. One that does not tell its version is taken at its word. */
function whyTooOld(name, program, machine) {
  const version = machine.versionOf(program);
  return version !== null && version < OLDEST[name]
    ? `is of version ${version}, and Gloss needs ${OLDEST[name]}`
    : null;
}

/** The major version of a browser's program; `null` where it does not say (on Windows it would open a window). */
function versionOf(program) {
  if (process.platform !== 'linux') return null;
  const { stdout } = spawnSync(program, ['--version'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const major = /\b(\d+)\.\d+/.exec(stdout ?? '')?.[1];
  return major ? Number(major) : null;
}

function canUseApt({ env, platform, isProgram: isProgramHere }) {
  const isRoot = process.getuid?.() === 0;
  return (
    platform === 'linux' &&
    isRoot &&
    (env.PATH ?? '').split(delimiter).some((folder) => isProgramHere(join(folder, 'apt-get')))
  );
}

/**
 * Installs Debian packages; answers what apt-get complains of, or `null`. The lists are renewed first: old ones name
 * files that are gone, or a browser that is too old. Where they can't be, what they name is tried all the same.
 */
function installByApt(env, packages) {
  aptGet(env, 'update');
  return aptGet(env, 'install', '-y', '--no-install-recommends', ...packages);
}

function aptGet(env, ...args) {
  const ran = spawnSync('apt-get', ['-q', '-o', `DPkg::Lock::Timeout=${APT_LOCK_SECONDS}`, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return ran.error || ran.status !== 0 ? complaintOf(ran, /^E: /) : null;
}

/** npm as it was started, so that the same one is used; by its name where this was not started by npm. */
function npmCommand() {
  const cli = process.env.npm_execpath;
  return cli && /npm-cli\.[cm]?js$/.test(cli) && existsSync(cli) ? [process.execPath, cli] : ['npm'];
}

function hashOf(file) {
  return existsSync(file) ? createHash('sha256').update(readFileSync(file)).digest('hex') : '';
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    // Not there, or not to be run: the same to whoever looks for a program.
    return false;
  }
}

/** The line of a program's output that says best what went wrong. */
function complaintOf(ran, pattern) {
  if (ran.error) return ran.error.message;
  const lines = `${ran.stderr}\n${ran.stdout}`.split('\n').filter((line) => line.trim());
  const telling = lines.find((line) => pattern.test(line)) ?? lines.at(-1);
  return telling?.replace(pattern, '') ?? `exit code ${ran.status ?? ran.signal}`;
}

function oneLine(text) {
  return text.replace(/\s*\n\s*/g, ' ').trim();
}
