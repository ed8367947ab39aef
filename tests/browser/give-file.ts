import type { Page } from 'puppeteer-core';

export type GivenFile = { readonly name: string; readonly text: string | Uint8Array };

/** Gives files to the picker of the open dialog, as if they had been chosen. */
export async function giveFiles(page: Page, files: readonly GivenFile[]): Promise<void> {
  await page.evaluate(
    (given) => {
      const transfer = new DataTransfer();
      for (const { name, base64 } of given)
        transfer.items.add(new File([Uint8Array.from(atob(base64), (one) => one.charCodeAt(0))], name));
      const input = document.querySelector<HTMLInputElement>('dialog input[type="file"]')!;
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    files.map(({ name, text }) => ({ name, base64: Buffer.from(text).toString('base64') })),
  );
}

/** Presses the first button whose words begin like this. */
export async function pressButton(page: Page, words: string): Promise<void> {
  const pressed = await page.evaluate((wanted) => {
    const buttons = [...document.querySelectorAll('dialog button, button')];
    const button = buttons.find((one) => (one.textContent ?? '').trim().startsWith(wanted));
    if (button instanceof HTMLElement) button.click();
    return button !== undefined;
  }, words);
  if (!pressed) throw new Error(`There is no button “${words}”.`);
}
