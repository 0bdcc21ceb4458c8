// Plain JavaScript: this runs before anything is installed. It installs the packages of the lock
// file where one of them is missing or of another version.
import { execSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 20) {
  console.error(`Antrag is built with Node 20 or newer; this is ${process.version}.`);
  process.exit(1);
}

const root = new URL('../', import.meta.url);

/** The packages that a lock file lists, by their path. */
function packagesOf(lockFile) {
  try {
    return JSON.parse(readFileSync(new URL(lockFile, root), 'utf8')).packages;
  } catch {
    return {};
  }
}

// npm leaves the second file after each whole installation.
const wanted = packagesOf('package-lock.json');
const installed = packagesOf('node_modules/.package-lock.json');
const missing = Object.keys(wanted).filter(
  (path) => path && !wanted[path].optional && wanted[path].version !== installed[path]?.version,
);

if (missing.length > 0) {
  console.log('Installing packages (npm ci) …');
  execSync('npm ci --no-audit --no-fund', { cwd: root, stdio: 'inherit' });
}
