import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';

const root = new URL('../../', import.meta.url);

/** All that opens a connection or starts a program, as it is written in JavaScript. */
const modules = [
  'http',
  'https',
  'http2',
  'net',
  'tls',
  'dgram',
  'dns',
  'dns/promises',
  'inspector',
];
const programs = ['child_process', 'cluster'];
/** Starts our own worker, which has no more doors than the rest; one piece of the bundles does. */
const threads = 'worker_threads';
const globals =
  /(?<![\w.$])(?:new\s+)?(?:fetch|WebSocket|EventSource|XMLHttpRequest|WebTransport|RTCPeerConnection)\s*\(|\.sendBeacon\s*\(/gu;

/**
 * The loader that wasm-bindgen puts into its packages fetches where it is given an address. Ours
 * are always given bytes: `no-network.cjs` would see it otherwise.
 */
const loadsByAddress = /instanceof URL\)\s*&&\s*\((\w+)\s*=\s*fetch\(\1\)\)/gu;

function filesIn(folder: string, ending: RegExp): [name: string, text: string][] {
  return readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => [name, readFileSync(new URL(`${folder}${name}`, root), 'utf8')]);
}

function required(text: string): string[] {
  const calls = text.matchAll(
    /(?:\brequire\(|\bfrom\s*|\bimport\s*\(?\s*)(["'`])(?:node:)?([\w/]+)\1/gu,
  );
  return [...calls].map(([, , name = '']) => name).filter((name) => builtinModules.includes(name));
}

describe('no door to the network', () => {
  it('is in our own sources', () => {
    for (const [name, text] of filesIn('src/', /\.ts$/u)) {
      const shut = [...modules, ...programs].filter((it) => required(text).includes(it));
      assert.deepEqual(shut, [], name);
      assert.equal(
        required(text).includes(threads),
        /^thread\/(?:start-)?node\.ts$/u.test(name),
        name,
      );
      assert.deepEqual(text.match(globals) ?? [], [], name);
      assert.doesNotMatch(text, /\b(?:TelemetryLogger|createTelemetryLogger)\b/u, name);
    }
  });

  it('is in the bundles, packages included', () => {
    const bundles = filesIn('dist/', /\.c?js$/u);
    assert.ok(bundles.some(([name]) => name === 'cli.js'));
    assert.ok(bundles.some(([name]) => name === 'web.cjs'));
    for (const [name, text] of bundles) {
      const shut = [...modules, ...programs].filter((it) => required(text).includes(it));
      assert.deepEqual(shut, [], name);
      assert.deepEqual(text.replaceAll(loadsByAddress, '').match(globals) ?? [], [], name);
    }
    const threaded = bundles.filter(([, text]) => required(text).includes(threads));
    const [starter, ...more] = threaded.filter(([name]) => name !== 'worker.cjs');
    assert.equal(threaded.length, 2);
    assert.deepEqual(more, []);
    assert.match(starter?.[1] ?? '', /env: ?\{\}/u);
  });
});
