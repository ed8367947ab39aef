import { browser } from 'wxt/browser';

/** The address of one of our own files; '' for the root of our origin, with its closing slash. */
export function extensionUrl(path: string): string {
  // WXT types getURL by the paths of a finished build, which a checkout that was never built does not have.
  const runtime = browser.runtime as unknown as { getURL(path: string): string };
  return runtime.getURL(`/${path}`);
}
