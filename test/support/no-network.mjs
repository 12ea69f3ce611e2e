/** Loaded before the program (`--import`): whatever opens a socket or asks for a name fails, and is written down. */
import dgram from 'node:dgram';
import dns from 'node:dns';
import {appendFileSync} from 'node:fs';
import {syncBuiltinESMExports} from 'node:module';
import net from 'node:net';

function refused(name) {
	return () => {
		appendFileSync(process.env.KHABAR_TEST_SOCKETS, `${name}\n`);
		throw new Error(`${name}: there is no network`);
	};
}

net.Socket.prototype.connect = refused('connect');
net.Server.prototype.listen = refused('listen');
dgram.createSocket = refused('dgram');
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6', 'reverse']) {
	dns[name] = refused(name);
	dns.promises[name] = refused(name);
}
globalThis.fetch = refused('fetch');
globalThis.WebSocket = refused('WebSocket');
syncBuiltinESMExports();
appendFileSync(process.env.KHABAR_TEST_SOCKETS, 'loaded\n');
