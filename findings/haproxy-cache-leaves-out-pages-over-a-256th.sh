#!/bin/sh
# HAProxy 2.6 with a cache of 4 MB in front of a server of pages.
# Expected: any page that fits into the cache is kept.
# Seen: without max-object-size an answer may have a 256th of the whole, 16 KB for 4 MB: the long pages, dearest to
# make, are asked for each time, and nothing is said about it.
# So: max-object-size is set (up to half of the total) wherever HAProxy caches.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

apt-get download haproxy=2.6.12-1+deb12u4 libopentracing-c-wrapper0 libopentracing1 liblua5.3-0 >install.log 2>&1 ||
    { cat install.log; echo "could not install"; exit 2; }
for package in *.deb; do dpkg-deb -x "$package" root; done
LD_LIBRARY_PATH=$(echo "$PWD"/root/usr/lib/*-linux-gnu)
export LD_LIBRARY_PATH

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

let count = 0;
const backend = createServer(socket => socket.on('error', () => {}).on('data', data => {
    const letters = Number(data.toString().match(/letters=(\d+)/)?.[1] ?? 1);
    count++;
    socket.end(`HTTP/1.1 200 OK\r\nCache-Control: max-age=600\r\nContent-Length: ${letters}\r\nConnection: close\r\n\r\n${'x'.repeat(letters)}`);
}));
const behind = await listening(backend);
const trial = async (name, option) => {
    const place = createServer();
    const front = await listening(place);
    await closed(place);
    writeFileSync('front.cfg', `defaults
    mode http
    timeout client 5s
    timeout server 5s
    timeout connect 5s
cache pages
    total-max-size 4
    max-age 600
    ${option}
frontend readers
    bind 127.0.0.1:${front}
    default_backend pages
backend pages
    http-request cache-use pages
    http-response cache-store pages
    server one 127.0.0.1:${behind}
`);
    const haproxy = spawn('root/usr/sbin/haproxy', ['-f', 'front.cfg'], { stdio: 'ignore' });
    let up = '';
    for (let tries = 0; !up && tries < 100; tries++) {
        await pause(50);
        up = await ask(front, '/');
    }
    console.log(name);
    for (const letters of [9000, 20000]) {
        count = 0;
        for (let asks = 0; asks < 3; asks++) await ask(front, `/page?letters=${letters}`);
        console.log(`    ${letters} bytes asked for 3 times: ${count} from the server`);
    }
    haproxy.kill();
};
console.log('HAProxy 2.6.12');
await trial('total-max-size 4', '');
await trial('total-max-size 4, max-object-size 1000000', 'max-object-size 1000000');
backend.close();
END
node try.mjs >seen

cat >known <<'END'
HAProxy 2.6.12
total-max-size 4
    9000 bytes asked for 3 times: 1 from the server
    20000 bytes asked for 3 times: 3 from the server
total-max-size 4, max-object-size 1000000
    9000 bytes asked for 3 times: 1 from the server
    20000 bytes asked for 3 times: 1 from the server
END
cat seen
cmp -s known seen || { echo "This has changed: look whether the way round it can go."; exit 1; }
