// Checkpoints and proofs checked a second time, by a program that shares nothing with the service:
// signed notes (C2SP), Ed25519, and Merkle trees by their recursive definition (RFC 6962).
// CARED_BINARY and CARE_BINARY name the programs.
'use strict';

const assert = require('node:assert');
const crypto = require('node:crypto');
const { execFileSync, spawn } = require('node:child_process');
const { mkdtemp, readFile, rm } = require('node:fs/promises');
const os = require('node:os');
const path = require('node:path');
const readline = require('node:readline');
const { after, before, test } = require('node:test');

const START_MS_MAX = 120000;
// What stands before a raw Ed25519 key in the form that OpenSSL reads.
const KEY_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');

let data;
let server;

before(async () => {
  data = await mkdtemp(path.join(os.tmpdir(), 'unioncare-proofs-'));
  server = spawn(process.env.CARED_BINARY,
    [`--data=${data}/school`, '--sample', `--listen=unix:${data}/socket`],
    { stdio: ['ignore', 'inherit', 'pipe'] });
  await new Promise((resolve, reject) => {
    readline.createInterface({ input: server.stderr }).on('line', (line) => {
      if (line.includes('event=ready')) resolve();
    });
    server.once('exit', (code) => reject(new Error(`cared ended (${code})`)));
  });
}, { timeout: START_MS_MAX });

after(async () => {
  if (server && server.exitCode === null) server.kill('SIGKILL');
  if (data) await rm(data, { recursive: true, force: true });
});

function care(who, ...words) {
  return execFileSync(process.env.CARE_BINARY,
    [`--server=unix:${data}/socket`, `--token-file=${data}/school/tokens/${who}.token`, ...words],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

const sha256 = (...parts) => {
  const hash = crypto.createHash('sha256');
  parts.forEach((part) => hash.update(part));
  return hash.digest();
};
const leafHash = (entry) => sha256(Buffer.from([0]), entry);
const nodeHash = (left, right) => sha256(Buffer.from([1]), left, right);

// The root that a path leads to, by the definition of the path: a tree splits at the largest power
// of two below its size.
function rootBy(leaf, size, hash, hashes) {
  if (size === 1) return hash;
  let split = 1;
  while (split * 2 < size) split *= 2;
  const rest = hashes.slice(0, -1);
  const beside = hashes[hashes.length - 1];
  return leaf < split ? nodeHash(rootBy(leaf, split, hash, rest), beside)
    : nodeHash(beside, rootBy(leaf - split, size - split, hash, rest));
}

// The lines of a signed note whose signature by this key fits.
function openNote(note, publicKey) {
  const end = note.lastIndexOf('\n\n');
  const text = note.slice(0, end + 1);
  const lines = note.slice(end + 2).trimEnd().split('\n');
  const key = crypto.createPublicKey(
    { key: Buffer.concat([KEY_PREFIX, publicKey]), format: 'der', type: 'spki' });
  const fits = lines.some((line) => {
    const [dash, name, value] = line.split(' ');
    const bytes = Buffer.from(value, 'base64');
    const id = sha256(name, Buffer.from([0x0a, 0x01]), publicKey).subarray(0, 4);
    return dash === '\u2014' && bytes.subarray(0, 4).equals(id) &&
      crypto.verify(null, Buffer.from(text), key, bytes.subarray(4));
  });
  assert.ok(fits, `not signed by ${publicKey.toString('hex')}: ${note}`);
  return text.trimEnd().split('\n');
}

test('a checkpoint is a signed note under the name of its log', async () => {
  care('auditor', 'audit', 'checkpoint', `--output=${data}/kept`);
  const taken = JSON.parse(care('auditor', 'audit', 'checkpoint', '--output=json'));
  const publicKey = Buffer.from(taken.publicKey, 'hex');
  const lines = openNote(await readFile(`${data}/kept`, 'utf8'), publicKey);
  assert.deepStrictEqual(lines, [
    `unioncare/${sha256(publicKey).toString('hex')}/unions/2`, taken.size,
    Buffer.from(taken.rootHash, 'hex').toString('base64')]);
  const parts = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/.exec(taken.verifierKey);
  assert.strictEqual(parts[1], lines[0]);
  assert.deepStrictEqual(Buffer.from(parts[3], 'base64'),
    Buffer.concat([Buffer.from([1]), publicKey]));
});

test('a new key is signed for by the old one', () => {
  const old = JSON.parse(care('auditor', 'audit', 'checkpoint', '--output=json'));
  execFileSync(process.env.CARE_BINARY,
    [`--server=unix:${data}/socket`, `--token-file=${data}/school/admin.token`, 'audit',
      'rotate-key']);
  const now = JSON.parse(care('auditor', 'audit', 'checkpoint', '--output=json'));
  const [, statement] = now.keyStatements;
  const lines = openNote(statement, Buffer.from(old.publicKey, 'hex'));
  assert.deepStrictEqual(openNote(statement, Buffer.from(now.publicKey, 'hex')), lines);
  assert.strictEqual(lines[1], '2');
  assert.strictEqual(Buffer.from(lines[2], 'base64').toString('hex'), now.publicKey);
  assert.strictEqual(lines[4],
    `replaces ${Buffer.from(old.publicKey, 'hex').toString('base64')}`);
});

test('a proof leads from its entries to the signed root', async () => {
  if (!care('chair', 'policy', 'list', '--output=json').includes('CN-JS-2018')) {
    care('chair', 'policy', 'import', '--profile=CN-JS-2018');
  }
  care('accountant', 'fund', 'create', '外部检查经费', '--source=union-funds',
    '--opened-on=2026-01-01', '--opening=50,000.00');
  const asked = JSON.parse(care('chair', 'aid', 'request', '王强', '--amount=100',
    '--kind=hospital', '--sub-kind=no-surgery', '--form=transfer', '--fund=外部检查经费', '--draft',
    `--event-on=${new Date().getUTCFullYear()}-01-10`, '--output=json'));
  care('auditor', 'audit', 'prove', (asked.disbursement ?? asked).name, `--output=${data}/proof`);
  const file = await readFile(`${data}/proof`, 'utf8');
  const head = file.indexOf('\ncheckpoint\n');
  const checkpoint = file.slice(head + '\ncheckpoint\n'.length);
  const taken = JSON.parse(care('auditor', 'audit', 'checkpoint', '--output=json'));
  const [, size, root] = openNote(checkpoint, Buffer.from(taken.publicKey, 'hex'));
  let entries = 0;
  let entry = null;
  const check = () => {
    if (entry === null) return;
    ++entries;
    const found = rootBy(entry.sequence - 1, Number(size), leafHash(entry.bytes), entry.path);
    assert.strictEqual(found.toString('base64'), root);
  };
  file.slice(0, head).split('\n').forEach((line) => {
    const [word, value] = line.split(' ');
    if (word === 'entry') {
      check();
      entry = { sequence: Number(value), path: [] };
    }
    if (word === 'bytes') entry.bytes = Buffer.from(value, 'base64');
    if (word === 'path') entry.path.push(Buffer.from(value, 'base64'));
  });
  check();
  assert.ok(entries > 0);
  // And the client, which needs no server for it.
  execFileSync(process.env.CARE_BINARY, ['audit', 'check-proof', `${data}/proof`,
    `--key=${taken.verifierKey}`], { stdio: 'pipe' });
});
