#!/bin/sh
# lighttpd 1.4.69 with mod_proxy in front of a server whose paths hold whole addresses: /https://office.example/a%2Fb.
# Expected: mod_proxy sends the target as it came, as it has no reason to touch it.
# Seen: paths are normalised by default before they are sent on: // becomes one slash, %2F a slash, %7E a tilde, "/./"
# and "/../" are resolved. The page behind is another one.
# So: server.http-parseopts = ( "url-normalize" => "disable" ); then the target arrives untouched.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

apt-get download lighttpd=1.4.69-1 >install.log 2>&1 ||
    { cat install.log; echo "could not install"; exit 2; }
for package in *.deb; do dpkg-deb -x "$package" root; done
LD_LIBRARY_PATH=$(echo "$PWD"/root/usr/lib/*-linux-gnu)
export LD_LIBRARY_PATH

path=$(echo "$PWD"/root/usr/lib/lighttpd)
export path
cat >try.mjs <<'END'
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer, connect } from 'node:net';

const listening = server => new Promise(done => server.listen(0, '127.0.0.1', () => done(server.address().port)));
const closed = server => new Promise(done => server.close(done));
const pause = milliseconds => new Promise(done => setTimeout(done, milliseconds));
const ask = (port, target) => new Promise(done => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () =>
        socket.write(`GET ${target} HTTP/1.1\r\nHost: reader.example\r\nConnection: close\r\n\r\n`));
    socket.on('data', data => (answer += data)).on('close', () => done(answer)).on('error', () => {});
});

const backend = createServer(socket => socket.on('error', () => {}).on('data', data => {
    const target = data.toString().split(' ')[1];
    socket.end(`HTTP/1.1 200 OK\r\nContent-Length: ${target.length}\r\nConnection: close\r\n\r\n${target}`);
}));
const behind = await listening(backend);
const trial = async (name, option) => {
    const place = createServer();
    const front = await listening(place);
    await closed(place);
    writeFileSync('front.conf', `server.modules = ( "mod_proxy" )
server.document-root = "${process.cwd()}"
server.bind = "127.0.0.1"
server.port = ${front}
${option}
proxy.server = ( "" => ( ( "host" => "127.0.0.1", "port" => ${behind} ) ) )
`);
    const lighttpd = spawn('root/usr/sbin/lighttpd', ['-D', '-f', 'front.conf', '-m', process.env.path], { stdio: 'ignore' });
    let up = '';
    for (let tries = 0; !up && tries < 100; tries++) {
        await pause(50);
        up = await ask(front, '/');
    }
    console.log(name);
    for (const target of ['/https://office.example/a%2Fb', '/https://office.example/%7Eport', '/https://office.example/a/./b?x=[1]'])
        console.log(`    ${target} arrives as ${(await ask(front, target)).split('\r\n\r\n')[1]}`);
    lighttpd.kill();
};
console.log('lighttpd 1.4.69');
await trial('as installed', '');
await trial('url-normalize disabled', 'server.http-parseopts = ( "url-normalize" => "disable" )');
backend.close();
END
node try.mjs >seen

cat >known <<'END'
lighttpd 1.4.69
as installed
    /https://office.example/a%2Fb arrives as /https:/office.example/a/b
    /https://office.example/%7Eport arrives as /https:/office.example/~port
    /https://office.example/a/./b?x=[1] arrives as /https:/office.example/a/b?x=%5B1%5D
url-normalize disabled
    /https://office.example/a%2Fb arrives as /https://office.example/a%2Fb
    /https://office.example/%7Eport arrives as /https://office.example/%7Eport
    /https://office.example/a/./b?x=[1] arrives as /https://office.example/a/./b?x=[1]
END
cat seen
cmp -s known seen || { echo "This has changed: look whether the way round it can go."; exit 1; }
