import type { Density } from '../core/settings/settings.ts';
import type { Site } from '../core/settings/site.ts';

/** What the toolbar's popup shows. */
export type PopupView = {
  /** Whether Gloss reads pages at all. */
  readonly isOn: boolean;
  readonly density: Density;
  /** Whether it is kept where entries are met. */
  readonly encounters: boolean;
  readonly place: PopupPlace;
  /** Why the last change was not kept, in a sentence. */
  readonly failure: string | null;
};

/** The page that the popup stands over. */
export type PopupPlace =
  /** Not known yet. */
  | { readonly kind: 'looking' }
  /** A page of the browser, a store, a PDF, or one that was open before Gloss was there. */
  | { readonly kind: 'unreadable' }
  | {
      readonly kind: 'page';
      readonly site: Site;
      /** Whether pages of the site are read, as far as the site decides. */
      readonly isOn: boolean;
      /** What has been found on it; `null` while nothing has been told. */
      readonly found: Found | null;
    };

/** How many entries a page names, how often, and whether it has been read whole. */
export type Found = { readonly entries: number; readonly places: number; readonly complete: boolean };

/** What can be done in the popup. */
export type PopupHands = {
  readonly switchAll: (isOn: boolean) => void;
  readonly switchSite: (isOn: boolean) => void;
  readonly stopEncounters: () => void;
  readonly setDensity: (density: Density) => void;
  readonly openPanel: () => void;
  readonly openNotebook: () => void;
  readonly openSettings: () => void;
};
