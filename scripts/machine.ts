import { execFileSync, spawnSync } from 'node:child_process';
import { findChromium } from '../test/host/chromium.ts';

/** A program that npm does not bring. */
interface Program {
  name: string;
  isThere(): boolean;
  /** The package of Debian and its like. */
  package: string;
}

/** What the tests need. */
const programs: readonly Program[] = [
  { name: 'Git', isThere: () => answers('git', '--version'), package: 'git' },
  { name: 'Chromium', isThere: () => findChromium() !== undefined, package: 'chromium' },
  {
    name: 'LibreOffice Writer (soffice)',
    isThere: () => answers('soffice', '--version'),
    package: 'libreoffice-writer-nogui',
  },
  {
    name: 'Python 3 with pip (for the engine of ONLYOFFICE)',
    isThere: () => answers('python3', '-m', 'pip', '--version'),
    package: 'python3-pip',
  },
  {
    name: 'Poppler (pdftotext, pdftoppm, pdftocairo)',
    isThere: () => answers('pdftotext', '-v') && answers('pdftoppm', '-v'),
    package: 'poppler-utils',
  },
];

/** What `npm run bench` measures against. */
export const peers: readonly Program[] = [
  { name: 'pandoc', isThere: () => answers('pandoc', '--version'), package: 'pandoc' },
];

/**
 * Installs what is missing where this may be done (root, with apt-get).
 * @throws when something is missing after that; the message names it.
 */
export function setUpMachine(needed = programs): void {
  const missing = () => needed.filter((program) => !program.isThere());
  const absent = missing();
  if (absent.length > 0 && process.getuid?.() === 0 && answers('apt-get', '--version')) {
    const packages = absent.map((program) => program.package);
    console.log(`Installing ${packages.join(', ')} …`);
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
  }
  const still = missing();
  if (still.length === 0) return;
  const names = still.map((program) => program.name).join(', ');
  const packages = still.map((program) => program.package).join(' ');
  throw new Error(
    `${names}: needed and not there. On Debian or Ubuntu: sudo apt-get install ${packages}`,
  );
}

function answers(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore', timeout: 60_000 }).status === 0;
}

/** What goes wrong here shows when the program is looked for again. */
function apt(...args: string[]) {
  try {
    execFileSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      timeout: 600_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
  }
}
