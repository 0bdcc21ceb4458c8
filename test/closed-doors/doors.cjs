/**
 * Everything by which Node opens a connection, asks a name server, listens, or starts a program
 * that could.
 */
const dgram = require('node:dgram');
const dns = require('node:dns');
const net = require('node:net');
const { ChildProcess } = require('node:child_process');
const threads = require('node:worker_threads');
const { syncBuiltinESMExports } = require('node:module');

const globals = ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest'];

/** Each with the name that it is reported by. */
function doors() {
  const all = [
    // http, https, http2, tls and fetch all connect by these two.
    [net.Socket.prototype, 'connect', 'net.Socket.connect'],
    [net.Server.prototype, 'listen', 'net.Server.listen'],
    [dgram, 'createSocket', 'dgram.createSocket'],
    // A child could do what this process may not; a thread has functions of its own.
    [ChildProcess.prototype, 'spawn', 'child_process.spawn'],
    [threads, 'Worker', 'worker_threads.Worker'],
    ...globals.map((name) => [globalThis, name, name]),
  ];
  for (const part of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype]) {
    for (const name of Object.getOwnPropertyNames(part)) {
      if (/^(?:lookup|resolve|reverse)/u.test(name)) all.push([part, name, `dns.${name}`]);
    }
  }
  return all;
}

/** The stack above a function, from its caller on. */
function callers(below) {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 100;
  const trace = {};
  Error.captureStackTrace(trace, below);
  Error.stackTraceLimit = stackTraceLimit;
  return trace.stack;
}

/**
 * Calls `attempt` with a name, the stack and the arguments before anything goes through one of the
 * doors, and lets it through unless that throws. Whoever starts a thread may change its options.
 * @returns a function that takes the watchers away.
 */
exports.watchDoors = (attempt) => {
  const undo = [];
  for (const [holder, key, name] of doors()) {
    const own = Object.getOwnPropertyDescriptor(holder, key);
    const original = holder[key];
    // An older Node has not all of them.
    if (typeof original !== 'function') continue;
    const value = function watched(...args) {
      attempt(name, callers(watched), args);
      if (new.target) return Reflect.construct(original, args);
      return Reflect.apply(original, this, args);
    };
    Object.defineProperty(holder, key, { value, configurable: true, writable: true });
    undo.push(() => {
      if (own) Object.defineProperty(holder, key, own);
      else delete holder[key];
    });
  }
  syncBuiltinESMExports();
  return () => {
    for (const step of undo) step();
    syncBuiltinESMExports();
  };
};
