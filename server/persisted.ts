// Automatic persisted queries: a question asked by the hash of its text, once somebody has asked it in full.

/** The hash that stands for a text that is not sent along; null where none does. */
export function persistedHash(extensions: unknown): string | null {
  if (typeof extensions !== 'object' || extensions === null) return null;
  const { persistedQuery, ...more } = extensions as Record<string, unknown>;
  if (Object.keys(more).length > 0 || typeof persistedQuery !== 'object' || persistedQuery === null) return null;
  const { version, sha256Hash } = persistedQuery as Record<string, unknown>;
  return version === 1 && typeof sha256Hash === 'string' ? sha256Hash : null;
}
