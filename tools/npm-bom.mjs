// Writes what the program takes from npm as a CycloneDX bill of materials (JSON, 1.6), beside Maven's:
//   node tools/npm-bom.mjs OUT
// Versions and hashes are the lock file's, licences those that the installed packages state.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const project = lock.packages[''];

function component(path, locked) {
  const name = path.replace(/^.*node_modules\//, '');
  const stated = existsSync(`${path}/package.json`) ? JSON.parse(readFileSync(`${path}/package.json`, 'utf8')) : {};
  const licence = stated.license ?? locked.license;
  const [algorithm, hash] = (locked.integrity ?? '').split(/-(.*)/s);
  const purl = `pkg:npm/${name.replace(/^@/, '%40')}@${locked.version}`;
  return {
    type: 'library',
    'bom-ref': purl,
    ...(name.startsWith('@') ? { group: name.split('/')[0], name: name.split('/')[1] } : { name }),
    version: locked.version,
    ...(hash ? { hashes: [{ alg: algorithm.replace('sha', 'SHA-'), content: Buffer.from(hash, 'base64').toString('hex') }] } : {}),
    ...(licence ? { licenses: [{ license: { id: licence } }] } : {}),
    purl,
  };
}

const components = Object.entries(lock.packages)
  .filter(([path]) => path !== '')
  .map(([path, locked]) => component(path, locked))
  .sort((a, b) => (a.purl < b.purl ? -1 : 1));
const bom = {
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  version: 1,
  metadata: { component: { type: 'application', name: project.name, version: project.version } },
  components,
};
writeFileSync(process.argv[2], JSON.stringify(bom, null, 2) + '\n');
