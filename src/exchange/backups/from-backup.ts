import type { OwnGist } from '../../core/glossary/own-gist.ts';
import { readEntry } from '../../core/glossary/read-entry.ts';
import { readChoice } from '../../core/linking/read-choice.ts';
import { choiceKey, type KeptChoice } from '../../core/linking/reader-choice.ts';
import { readSettings, SETTING_NAMES } from '../../core/settings/read-settings.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { partOf } from '../files/read-json.ts';
import type { OwnThings } from './backup.ts';

const MAX_TEXT = 2_000;

/** What a copy says beside its notes, each thing for itself; what is none is left out and counted. */
export function ownThingsOf(json: unknown): { readonly own: OwnThings; readonly left: number } {
  const own = partOf(json, 'own');
  let left = 0;
  function readAll<One>(name: string, read: (raw: unknown) => One | null): One[] {
    const list = partOf(own, name);
    if (!Array.isArray(list)) return [];
    const good = list.map(read).filter((one) => one !== null);
    left += list.length - good.length;
    return good;
  }
  const entries = readAll('entries', (raw) => readEntry(raw, '').entry);
  const gists = readAll('gists', readGist);
  const choices = readAll('choices', readKeptChoice);
  return { own: { entries, gists, choices, settings: readGivenSettings(partOf(own, 'settings')) }, left };
}

function readGist(raw: unknown): OwnGist | null {
  const [entry, gist, made] = ['entry', 'gist', 'made'].map((name) => partOf(raw, name));
  const isGood = [entry, gist, made].every(
    (one) => typeof one === 'string' && one !== '' && one.length <= MAX_TEXT,
  );
  return isGood ? ({ entry, gist, made } as OwnGist) : null;
}

function readKeptChoice(raw: unknown): KeptChoice | null {
  const choice = readChoice(raw);
  const made = partOf(raw, 'made');
  return choice && typeof made === 'string' ? { ...choice, key: choiceKey(choice), made } : null;
}

/** The settings that are named there; none that is not. */
function readGivenSettings(raw: unknown): Partial<Settings> {
  if (typeof raw !== 'object' || raw === null) return {};
  const all = readSettings(raw as Readonly<Record<string, unknown>>);
  return Object.fromEntries(
    SETTING_NAMES.filter((name) => Object.hasOwn(raw, name)).map((name) => [name, all[name]]),
  );
}
