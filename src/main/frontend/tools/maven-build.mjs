// Called by Maven: installs and builds the pages when their sources changed since the last build.
import { execSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const target = resolve(process.argv[2]);
const run = (command) => execSync(command, { cwd: root, stdio: 'inherit' });

const newest = (path) => {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
};
const age = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);

if (age(join(root, 'node_modules/.package-lock.json')) < age(join(root, 'package-lock.json'))) {
  run('npm ci');
  const now = new Date();
  writeFileSync(join(root, 'node_modules/.installed'), now.toISOString());
}

const sources = ['src', 'public', 'tools', 'index.html', 'vite.config.ts', 'package-lock.json']
  .map((name) => join(root, name))
  .filter(existsSync);
const stamp = join(root, 'dist/.built');
if (age(stamp) < Math.max(...sources.map(newest))) {
  run('npm run build');
  writeFileSync(stamp, '');
}
rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
cpSync(join(root, 'dist'), target, { recursive: true });
