import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../tools/browser/serve.ts';

const stop = new AbortController();
let folder: string;
let origin: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gloss-serve-'));
  writeFileSync(join(folder, 'secret.txt'), 'nobody may read this');
  const pages = join(folder, 'pages');
  mkdirSync(join(pages, 'pictures'), { recursive: true });
  writeFileSync(join(pages, 'an article.html'), '<!doctype html><p>Pyongyang');
  writeFileSync(join(pages, 'old.XHTML'), '<html xmlns="http://www.w3.org/1999/xhtml"/>');
  writeFileSync(join(pages, 'data.bin'), 'bytes');
  symlinkSync(join(folder, 'secret.txt'), join(pages, 'link.txt'));
  ({ origin } = await serve(pages, stop.signal));
});
afterAll(() => {
  stop.abort();
  rmSync(folder, { recursive: true });
});

type Answer = { status: number; type: string; body: string };

/** Asks with the path as it is written; `fetch` would tidy away the dots. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, method, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (piece: string) => {
        body += piece;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, type: response.headers['content-type'] ?? '', body }),
      );
    })
      .on('error', reject)
      .end();
  });
}

test.each([
  ['a page, by its encoded name', '/an%20article.html?query#part', 'text/html; charset=utf-8'],
  ['an ending in capitals', '/old.XHTML', 'application/xhtml+xml; charset=utf-8'],
  ['a file of no known type', '/data.bin', 'application/octet-stream'],
])('serves %s', async (_, path, type) => {
  expect(await ask(path)).toMatchObject({ status: 200, type });
});

test.each([
  ['dots', '/../secret.txt'],
  ['encoded dots', '/%2e%2e/secret.txt'],
  ['an encoded slash', '/..%2fsecret.txt'],
  ['a detour through a folder', '/pictures/../../secret.txt'],
  ['a link that leads out', '/link.txt'],
  ['a folder', '/pictures'],
  ['a file that is not there', '/nothing.html'],
  ['an address that cannot be decoded', '/%E0%A4%A'],
  ['a zero byte', '/an%20article.html%00.txt'],
])('refuses %s', async (_, path) => {
  const answer = await ask(path);
  expect(answer.status).toBe(404);
  expect(answer.body).not.toContain('nobody may read this');
});

test('refuses whoever comes under another name, as a page elsewhere could', async () => {
  expect(await ask('/an%20article.html', { host: 'evil.example' })).toMatchObject({ status: 403 });
});

test('takes no writes', async () => {
  expect(await ask('/an%20article.html', {}, 'POST')).toMatchObject({ status: 405 });
});

test('stops with its signal', async () => {
  const own = new AbortController();
  const server = await serve(folder, own.signal);
  expect((await fetch(`${server.origin}/secret.txt`)).status).toBe(200);
  own.abort();
  await expect(fetch(`${server.origin}/secret.txt`)).rejects.toThrow();
});
