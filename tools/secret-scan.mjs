// Looks for secrets in the tracked files as they are now: private keys, tokens of well-known services, passwords in addresses, and
// values that look random where a name says that they are secret. What is none stands in security/secrets-allowed.tsv.
//   node tools/secret-scan.mjs              the tracked files
//   node tools/secret-scan.mjs --self-test  plants one of each kind in a folder of its own, and looks whether it is found
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Pieces are joined here so that this file does not find itself.
const KINDS = [
  ['private key', new RegExp('-----BEGIN ' + '(?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----')],
  ['key of backups', /hashiwatashi-backup-key-1 [A-Za-z0-9_-]{43}/],
  ['token of ours', /\bhwt_[A-Za-z0-9_-]{43}/],
  ['AWS access key', /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/],
  ['GitHub token', /\b(?:gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{40,})\b/],
  ['GitLab token', /\bglpat-[A-Za-z0-9_-]{20,}\b/],
  ['npm token', /\bnpm_[A-Za-z0-9]{36}\b|_authToken\s*=\s*\S{8,}/],
  ['Slack token', /\bxox[abprs]-[A-Za-z0-9-]{10,}\b/],
  ['Google key', /\bAIza[0-9A-Za-z_-]{35}\b/],
  ['Stripe key', /\b[sr]k_live_[0-9A-Za-z]{20,}\b/],
  ['JSON web token', /\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}/],
  ['password in an address', /\b[a-z][a-z0-9+.-]{2,}:\/\/[^\s:@/'"<>{}]+:([^\s:@/'"<>{}%$]{4,})@[^\s'"]/i],
];
const NAMED =
  /(?:password|passwd|secret|token|api[_-]?key|private[_-]?key|credential|pepper|salt)[A-Za-z0-9_.-]{0,20}["']?\s*(?:=>|[:=])\s*(["'`]?)([A-Za-z0-9+/_=-]{16,})\1/gi;
const ENTROPY = 3.7; // bits a character; words of a language stay below, random base64 of 20 characters and more above

function entropy(text) {
  const counts = new Map();
  for (const c of text) counts.set(c, (counts.get(c) ?? 0) + 1);
  let bits = 0;
  for (const n of counts.values()) bits -= (n / text.length) * Math.log2(n / text.length);
  return bits;
}

/** Whether a value was drawn and not written: mixed kinds of characters, and no name of code. */
function looksDrawn(value) {
  const kinds = [/[a-z]/, /[A-Z]/, /[0-9]/].filter((kind) => kind.test(value)).length;
  return entropy(value) >= ENTROPY && (kinds === 3 || /^[0-9a-f]{32,}$/i.test(value));
}

function* findings(line) {
  for (const [kind, pattern] of KINDS) {
    const match = pattern.exec(line);
    if (match) yield { kind, value: match[0] };
  }
  for (const match of line.matchAll(NAMED)) {
    if (looksDrawn(match[2])) yield { kind: 'random value under a secret name', value: match[2] };
  }
}

/** Allowed: file, tab, the exact text found, tab, why it is no secret. */
function allowList(file) {
  const allowed = new Map();
  for (const [number, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const [path, value, why] = line.split('\t');
    if (!why || why.trim().length < 10) throw new Error(`${file}:${number + 1}: a line is file, text, reason, with tabs between`);
    allowed.set(path + '\t' + value, false);
  }
  return allowed;
}

function scan(root, allowFile) {
  const allowed = allowFile ? allowList(join(root, allowFile)) : new Map();
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: root, maxBuffer: 1 << 28 }).toString().split('\0').filter(Boolean);
  const found = [];
  for (const file of files) {
    if (/(^|\/)package-lock\.json$/.test(file) || file === allowFile) continue; // hashes of published packages; the list itself
    const path = join(root, file);
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) continue;
    const bytes = readFileSync(path);
    if (/\.(?:p12|pfx|jks|keystore|pem|key)$/i.test(file)) found.push({ file, line: 0, kind: 'file for keys', value: file });
    if (bytes.includes(0)) continue;
    for (const [number, line] of bytes.toString('utf8').split('\n').entries()) {
      for (const finding of findings(line)) found.push({ file, line: number + 1, ...finding });
    }
  }
  const told = found.filter(({ file, value }) => {
    const key = file + '\t' + value;
    if (!allowed.has(key)) return true;
    allowed.set(key, true);
    return false;
  });
  return { files: files.length, told, unused: [...allowed].filter(([, used]) => !used).map(([key]) => key) };
}

function selfTest() {
  const random = 'q7Zt' + 'Xk29Lm' + 'Vb4Rw8' + 'Ys1Np6';
  const planted = {
    'id_ed25519': '-----BEGIN ' + 'OPENSSH PRIVATE KEY-----',
    'backup-key': 'hashiwatashi-backup-key-1 ' + 'Ab1'.repeat(14) + 'A',
    'program.txt': 'hwt_' + 'aB3_x'.repeat(8) + 'aB3',
    'aws.txt': 'AKIA' + 'IOSFODNN7ABCDEFG',
    'github.txt': 'ghp_' + 'aB3'.repeat(12),
    'gitlab.txt': 'glpat-' + 'aB3_'.repeat(5),
    '.npmrc': '//registry.example/:_auth' + 'Token=' + random,
    'slack.txt': 'xoxb-' + '1234567890-abcdef',
    'google.txt': 'AIza' + 'aB3_x'.repeat(7),
    'stripe.txt': 'sk_' + 'live_' + 'aB3'.repeat(8),
    'jwt.txt': 'eyJ' + 'hbGciOiJIUzI1' + '.eyJ' + 'zdWIiOiIxMjM0' + '.' + random,
    'url.txt': 'postgresql://chief:' + 'hunter22@db.example/offices',
    'Settings.java': 'String dbPassword' + ' = "' + random + '";',
    'settings.yaml': 'api_key' + ': ' + random,
    'keys.pem': 'anything',
  };
  const clean = { 'Clean.java': 'var token = tokens.makeAnotherOneForThisPerson();\nString passwordColumn = "search_key";\n' };
  const folder = mkdtempSync(join(tmpdir(), 'secret-scan-'));
  try {
    execFileSync('git', ['init', '-q'], { cwd: folder });
    for (const [name, text] of Object.entries({ ...planted, ...clean })) writeFileSync(join(folder, name), text + '\n');
    execFileSync('git', ['add', '-A', '-f'], { cwd: folder });
    const told = scan(folder, null).told;
    const missed = Object.keys(planted).filter((name) => !told.some(({ file }) => file === name));
    const wrongly = told.filter(({ file }) => file in clean);
    for (const name of missed) console.log(`  planted and not found: ${name}`);
    for (const { kind, value } of wrongly) console.log(`  found where there is none: ${kind} ${value}`);
    console.log(`  self-test: ${Object.keys(planted).length - missed.length} of ${Object.keys(planted).length} planted secrets found`);
    return missed.length + wrongly.length === 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[2] === '--self-test') {
  process.exit(selfTest() ? 0 : 1);
}
const { files, told, unused } = scan(process.cwd(), 'security/secrets-allowed.tsv');
for (const { file, line, kind, value } of told) {
  console.log(`  ${file}:${line}: ${kind}: ${value.slice(0, 6)}… (${value.length} characters)`);
}
if (told.length > 0) {
  console.log('  A secret that was ever committed is known: make it void where it is valid, then take it out.');
  console.log('  What is none, such as a made-up one of a test: add file, text and reason to security/secrets-allowed.tsv.');
}
for (const key of unused) console.log(`  allowed, and not there any more: ${key.replace('\t', ' ')}`);
console.log(`  ${files} tracked files, ${told.length} findings`);
process.exit(told.length + unused.length === 0 ? 0 : 1);
