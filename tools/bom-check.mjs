// Looks whether the bills of materials list what the program really is made of:
//   node tools/bom-check.mjs MAVEN_BOM NPM_BOM LIBRARIES
// every library that is shipped and every package of the lock file, each with version, hash and licence.
import { existsSync, readFileSync, readdirSync } from 'node:fs';

const [mavenFile, npmFile, libraries] = process.argv.slice(2);
const wrong = [];

function components(file) {
  if (!existsSync(file)) {
    wrong.push(`${file} was not made`);
    return [];
  }
  const bom = JSON.parse(readFileSync(file, 'utf8'));
  if (bom.bomFormat !== 'CycloneDX') wrong.push(`${file} is not CycloneDX`);
  for (const { purl, version, hashes, licenses } of bom.components) {
    if (!purl || !version) wrong.push(`${file}: a component without address or version: ${purl}`);
    if (!hashes?.length) wrong.push(`${file}: no hash of ${purl}`);
    if (!licenses?.length) wrong.push(`${file}: no licence of ${purl}`);
  }
  return bom.components;
}

const maven = components(mavenFile);
const npm = components(npmFile);
const listed = new Set(maven.map(({ name, version }) => `${name}-${version}`));
const shipped = existsSync(libraries) ? readdirSync(libraries).filter((name) => name.endsWith('.jar')) : [];
if (shipped.length === 0) wrong.push(`no library in ${libraries}: build first`);
for (const jar of shipped) {
  const name = jar.replace(/\.jar$/, '');
  if (![...listed].some((known) => name === known || name.startsWith(known + '-'))) wrong.push(`shipped and not listed: ${jar}`);
}
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
if (packages.length === 0) wrong.push('no package in package-lock.json');
for (const [path, { version }] of packages) {
  const purl = `pkg:npm/${path.replace(/^.*node_modules\//, '').replace(/^@/, '%40')}@${version}`;
  if (!npm.some((component) => component.purl === purl)) wrong.push(`in package-lock.json and not listed: ${purl}`);
}
for (const line of wrong) console.log(`  ${line}`);
console.log(`  ${maven.length} components from Maven for ${shipped.length} libraries, ${npm.length} from npm`);
process.exit(wrong.length === 0 ? 0 : 1);
