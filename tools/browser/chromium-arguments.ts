import { getuid, platform } from 'node:process';

/** Command-line switches of Chromium for a profile that is thrown away. */
export function chromiumArguments(network: 'loopback' | 'open'): string[] {
  return [
    // What a browser does by itself: none of it is wanted, all of it would reach for the network.
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    ...(network === 'loopback'
      ? ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost']
      : []),
    // Chromium's sandbox refuses to run as root, which is who containers and CI machines are.
    ...(platform === 'linux' && getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}
