/**
 * The browser's API as far as screens that read it themselves ask it. To be imported before anything that imports it: it is looked
 * for when a module is loaded.
 */
type MadeBrowser = {
  /** What is in `storage.local`. */
  local: Readonly<Record<string, unknown>>;
  /** What the background answers, by question; nobody answers the others. */
  answers: Readonly<Record<string, (argument: never) => unknown>>;
};

export const MADE_BROWSER: MadeBrowser = { local: {}, answers: {} };

const noEvent = { addListener: () => {}, removeListener: () => {} };
type Question = { readonly name: string; readonly argument: never };

Object.assign(globalThis, {
  browser: {
    runtime: {
      id: 'gallery',
      onMessage: noEvent,
      getURL: (path: string) => path,
      sendMessage: async ({ name, argument }: Question) => {
        const answer = MADE_BROWSER.answers[name];
        return answer && { ok: true, value: answer(argument) };
      },
    },
    permissions: { contains: async () => true, request: async () => true },
    storage: {
      local: { get: async () => MADE_BROWSER.local, set: async () => {}, onChanged: noEvent },
      sync: { get: async () => ({}), set: async () => {}, remove: async () => {}, onChanged: noEvent },
    },
  },
});
