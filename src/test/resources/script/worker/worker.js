onmessage = async e => postMessage((await (await fetch(e.data)).json()).sort((a, b) => b[1].localeCompare(a[1])));
