// The service as a stranger sees it: a client of another language and library, and buf curl, which
// knows only what reflection tells it. CARED_BINARY names the server to start.
'use strict';

const assert = require('node:assert');
const { execFile, spawn } = require('node:child_process');
const { mkdtemp, readFile, rm } = require('node:fs/promises');
const net = require('node:net');
const os = require('node:os');
const path = require('node:path');
const readline = require('node:readline');
const { after, before, test } = require('node:test');
const { promisify } = require('node:util');

const grpc = require('@grpc/grpc-js');
const protoLoader = require('@grpc/proto-loader');

const CALL_MS_MAX = 20000;
const START_MS_MAX = 120000;

const LOADING = { keepCase: true, longs: String, enums: String, defaults: true, oneofs: true };
const PROTO = path.resolve(__dirname, '../../proto');
const messages = protoLoader.loadSync(
  ['users', 'members', 'visits'].map((area) => `unioncare/v1/${area}.proto`)
    .concat('google/rpc/status.proto', 'google/rpc/error_details.proto'),
  { ...LOADING, includeDirs: [PROTO] },
);
const { UserService, MemberService, CaseService } =
  grpc.loadPackageDefinition(messages).unioncare.v1;

// The standard health service, as every gRPC client knows it.
const { Health } = grpc.loadPackageDefinition(protoLoader.fromJSON({
  nested: { grpc: { nested: { health: { nested: { v1: { nested: {
    HealthCheckRequest: { fields: { service: { type: 'string', id: 1 } } },
    HealthCheckResponse: {
      fields: { status: { type: 'ServingStatus', id: 1 } },
      nested: { ServingStatus: { values: { UNKNOWN: 0, SERVING: 1, NOT_SERVING: 2 } } },
    },
    Health: {
      methods: {
        Check: { requestType: 'HealthCheckRequest', responseType: 'HealthCheckResponse' },
      },
    },
  } } } } } } },
}, LOADING)).grpc.health.v1;

let data;
let server;
let address;
let token;
const clients = [];

async function freePort() {
  const probe = net.createServer();
  await new Promise((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

// Resolves when the server says that it is ready; fails with its log when it ends before.
function ready(process) {
  const log = [];
  return new Promise((resolve, reject) => {
    readline.createInterface({ input: process.stderr }).on('line', (line) => {
      log.push(line);
      if (line.includes('event=ready')) resolve();
    });
    process.once('error', reject);
    process.once('exit', (code) => reject(new Error(`cared ended (${code}):\n${log.join('\n')}`)));
  });
}

before(async () => {
  assert.ok(process.env.CARED_BINARY, 'CARED_BINARY names no server');
  data = await mkdtemp(path.join(os.tmpdir(), 'unioncare-outside-'));
  address = `127.0.0.1:${await freePort()}`;
  const school = path.join(data, 'school');
  server = spawn(process.env.CARED_BINARY, [`--data=${school}`, '--sample', `--listen=${address}`],
    { stdio: ['ignore', 'inherit', 'pipe'] });
  await ready(server);
  token = (await readFile(path.join(school, 'tokens', 'chair.token'), 'utf8')).trim();
}, { timeout: START_MS_MAX });

after(async () => {
  clients.forEach((client) => client.close());
  if (server && server.exitCode === null) server.kill('SIGKILL');
  if (data) await rm(data, { recursive: true, force: true });
});

// Calls a method. `headers` replaces the chair's; resolves to the answer or rejects with the error.
function call(Service, method, request, headers) {
  const client = new Service(address, grpc.credentials.createInsecure());
  clients.push(client);
  const metadata = new grpc.Metadata();
  const given = headers ?? { authorization: `Bearer ${token}`, 'accept-language': 'en' };
  Object.entries(given).forEach(([key, value]) => metadata.set(key, value));
  const options = { deadline: Date.now() + CALL_MS_MAX };
  return promisify(client[method].bind(client))(request, metadata, options);
}

// The code of a refused call and its typed details by the name of their type.
async function refusal(promise) {
  const error = await promise.then(
    (answer) => assert.fail(`was not refused: ${JSON.stringify(answer)}`), (reason) => reason);
  const [bytes] = error.metadata.get('grpc-status-details-bin');
  assert.ok(bytes, `no details: ${error.message}`);
  const status = messages['google.rpc.Status'].deserialize(bytes);
  assert.strictEqual(status.code, error.code);
  const details = {};
  for (const { type_url: url, value } of status.details) {
    const name = url.slice(url.lastIndexOf('/') + 1);
    details[name] = messages[name].deserialize(value);
  }
  return { code: error.code, details };
}

// A civil day in China, so many days from now.
function day(days) {
  const china = new Date(Date.now() + (8 + 24 * days) * 3600 * 1000);
  return {
    year: china.getUTCFullYear(), month: china.getUTCMonth() + 1, day: china.getUTCDate(),
  };
}

async function union() {
  const user = await call(UserService, 'GetUser', { name: 'users/me' });
  return user.grants[0].union;
}

async function member(name) {
  const found = await call(MemberService, 'FindMembers', { parent: await union(), query: name });
  assert.strictEqual(found.members.length, 1, `${name}: ${JSON.stringify(found.members)}`);
  return found.members[0].name;
}

async function visit(changes) {
  return {
    parent: await union(),
    member: await member('张伟'),
    occasion: 'OCCASION_ILLNESS_HOSPITAL',
    visited_on: day(-1),
    mode: 'VISIT_MODE_HOSPITAL',
    place: '市一院',
    visitors: [{ member: await member('李娜') }, { guest: '王老师' }],
    ...changes,
  };
}

test('the chair asks who the chair is', async () => {
  const user = await call(UserService, 'GetUser', { name: 'users/me' });
  assert.match(user.name, /^users\/[0-9]+$/);
  assert.ok(user.grants.some((grant) => grant.role === 'ROLE_CHAIR'), JSON.stringify(user));
  assert.match(user.grants[0].union, /^unions\/[0-9]+$/);
});

test('a visit that is recorded stands in its case', async () => {
  const request = await visit();
  const recorded = await call(CaseService, 'RecordVisit', request);
  const found = await call(CaseService, 'GetCase', { name: recorded.case.name });
  assert.strictEqual(found.member, request.member);
  assert.strictEqual(found.member_display_name, '张伟');
  assert.strictEqual(found.occasion, 'OCCASION_ILLNESS_HOSPITAL');
  assert.strictEqual(found.state, 'CASE_STATE_VISITED');
  const kept = found.visits.find((one) => one.name === recorded.visit.name);
  assert.ok(kept, 'the case does not hold the visit');
  assert.deepStrictEqual({ ...kept.visited_on }, request.visited_on);
  assert.strictEqual(kept.place, '市一院');
  assert.deepStrictEqual(kept.visitors.map((one) => one.display_name), ['李娜', '王老师']);
});

test('a repeat with the same request_id gets the same visit', async () => {
  const request = await visit({ request_id: `outside-${process.pid}` });
  const first = await call(CaseService, 'RecordVisit', request);
  const second = await call(CaseService, 'RecordVisit', request);
  assert.deepStrictEqual(second, first);
});

test('a refused call says which field, what was given and why', async () => {
  const { code, details } = await refusal(
    call(CaseService, 'RecordVisit', await visit({ visited_on: day(2) })));
  assert.strictEqual(code, grpc.status.INVALID_ARGUMENT);
  assert.strictEqual(details['google.rpc.ErrorInfo'].reason, 'DATE_IN_FUTURE');
  assert.strictEqual(details['google.rpc.ErrorInfo'].domain, 'unioncare');
  const [violation] = details['google.rpc.BadRequest'].field_violations;
  assert.strictEqual(violation.field, 'visited_on');
  assert.notStrictEqual(violation.description, '');
  assert.strictEqual(details['google.rpc.LocalizedMessage'].locale, 'en');
});

test('a call without a token is refused in Chinese when no language is asked for', async () => {
  const { code, details } = await refusal(call(UserService, 'GetUser', { name: 'users/me' }, {}));
  assert.strictEqual(code, grpc.status.UNAUTHENTICATED);
  assert.strictEqual(details['google.rpc.ErrorInfo'].reason, 'TOKEN_MISSING');
  assert.strictEqual(details['google.rpc.LocalizedMessage'].locale, 'zh-CN');
  assert.match(details['google.rpc.LocalizedMessage'].message, /[\u4e00-\u9fff]/);
});

test('the health service serves', async () => {
  assert.strictEqual((await call(Health, 'Check', { service: '' }, {})).status, 'SERVING');
});

// Runs buf curl and resolves to what it prints.
async function bufCurl(...options) {
  const fixed = ['curl', '--protocol', 'grpc', '--http2-prior-knowledge'];
  const { stdout } = await promisify(execFile)(
    path.join(__dirname, 'buf'), [...fixed, ...options], { timeout: CALL_MS_MAX });
  return stdout;
}

test('reflection lists every method', async () => {
  const listed = (await bufCurl('--list-methods', `http://${address}`)).split(/\s+/);
  for (const [service, definition] of Object.entries(messages)) {
    if (!service.endsWith('Service')) continue;
    for (const method of Object.keys(definition)) {
      assert.ok(listed.includes(`${service}/${method}`), `${service}/${method} is not listed`);
    }
  }
  assert.ok(listed.includes('grpc.health.v1.Health/Check'));
});

test('buf curl calls a method that it knows by reflection alone', async () => {
  const printed = await bufCurl('--header', `authorization: Bearer ${token}`,
    '--data', '{"name": "users/me"}', `http://${address}/unioncare.v1.UserService/GetUser`);
  assert.match(JSON.parse(printed).name, /^users\/[0-9]+$/);
});

test('SIGTERM ends the server in good order', async () => {
  const ended = new Promise((resolve) => {
    server.once('exit', (code, signal) => resolve({ code, signal }));
  });
  server.kill('SIGTERM');
  assert.deepStrictEqual(await ended, { code: 0, signal: null });
});
