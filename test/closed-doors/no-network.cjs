/**
 * Loaded by `--require`: whatever opens a connection is written to the file `DOORS` and refused.
 */
const { appendFileSync } = require('node:fs');
const dgram = require('node:dgram');
const dns = require('node:dns');
const net = require('node:net');

function refuse(name) {
  return () => {
    appendFileSync(process.env.DOORS, `${name}\n`);
    throw new Error(`refused: ${name}`);
  };
}

// http, https, http2, tls and fetch all connect by these two.
net.Socket.prototype.connect = refuse('net.Socket.connect');
net.Server.prototype.listen = refuse('net.Server.listen');
dgram.createSocket = refuse('dgram.createSocket');
for (const part of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype]) {
  for (const name of Object.getOwnPropertyNames(part)) {
    if (/^(?:lookup|resolve|reverse)/u.test(name)) part[name] = refuse(`dns.${name}`);
  }
}
for (const name of ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest']) {
  globalThis[name] = refuse(name);
}
// A child could do what this process may not.
const { ChildProcess } = require('node:child_process');
ChildProcess.prototype.spawn = refuse('child_process.spawn');
