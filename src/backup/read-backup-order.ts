import { readSettings } from '../core/settings/read-settings.ts';
import type { BackupOrder } from '../messaging/backup-order.ts';

/** No instant is longer. */
const MAX_INSTANT = 40;

/** An order from unknown data; `undefined` where it is none. */
export function readBackupOrder(unknown: unknown): BackupOrder | undefined {
  if (typeof unknown !== 'object' || unknown === null || !('at' in unknown && 'settings' in unknown))
    return undefined;
  const { at, settings } = unknown;
  if (typeof at !== 'string' || at.length > MAX_INSTANT || Number.isNaN(Date.parse(at))) return undefined;
  if (typeof settings !== 'object' || settings === null) return undefined;
  return { at, settings: readSettings(settings as Readonly<Record<string, unknown>>) };
}
