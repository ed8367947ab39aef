import { whenOrphaned } from '../messaging/when-orphaned.ts';

/** The world of our scripts in one frame, which pages do not see. */
type Scope = typeof globalThis & { glossLifetime?: AbortController };

/**
 * Begins the lifetime of the one reader in this frame: it ends when the extension does, or when a script of ours is
 * started here again.
 */
export function beginLifetime(): AbortController {
  const scope: Scope = globalThis;
  scope.glossLifetime?.abort();
  const lifetime = new AbortController();
  scope.glossLifetime = lifetime;
  whenOrphaned(() => lifetime.abort(), lifetime.signal);
  return lifetime;
}
