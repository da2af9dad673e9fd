// Who asks: may they write, what is written about them in the log of changes, and which language do they read.
import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Settings } from '../config/settings.ts';

export type Caller = {
  /** The key's name, or «api» where no key is needed. */
  actor: string;
  /** Why they may not write; null when they may. */
  refusal: string | null;
  language: 'sv' | 'en';
};

export const ANONYMOUS: Caller = { actor: 'api', refusal: null, language: 'sv' };

/** Whose documents a caller is shown. Who asks is not known yet (no roles): everybody reads what is public. */
export const accessOf = (_caller: Caller): string[] => ['PUBLIC'];

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\]|::1)$/;
/** A list of a thousand keys is somebody's mistake; comparing takes as long for a wrong key as for a right one. */
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** «anna:nyckel,system:annan» as pairs. Throws when one has no name or a key that is too short to be one. */
function writeKeys(setting: string): { name: string; key: string }[] {
  return setting
    .split(',')
    .map((pair) => pair.trim())
    .filter(Boolean)
    .map((pair) => {
      const at = pair.indexOf(':');
      return { name: pair.slice(0, at), key: pair.slice(at + 1) };
    });
}

/**
 * With WRITE_KEYS a key is needed for writing. Without, only somebody at the same machine may write: the server listens on loopback,
 * the request names it so (a page elsewhere cannot), and no proxy has passed it on.
 */
export function callerOf(headers: IncomingHttpHeaders, settings: Pick<Settings, 'HOST' | 'WRITE_KEYS'>): Caller {
  const language = languageOf(headers['accept-language']);
  const keys = writeKeys(settings.WRITE_KEYS);
  if (keys.length > 0) {
    const given = /^Bearer (\S+)$/i.exec(headers.authorization ?? '')?.[1];
    const found = keys.filter(({ key }) => timingSafeEqual(digest(key), digest(given ?? '')))[0];
    if (found) return { actor: found.name, refusal: null, language };
    const refusal =
      given === undefined ? 'Writing needs a key: send Authorization: Bearer KEY.' : 'That key may not write.';
    return { actor: 'api', refusal: `${refusal} Whoever runs the server gives out keys (WRITE_KEYS).`, language };
  }
  const host = (headers.host ?? '').replace(/:\d+$/, '');
  const passedOn = headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined;
  const here = LOOPBACK.test(settings.HOST) && LOOPBACK.test(host) && !passedOn;
  const refusal = here ? null : 'Writing is closed: this server is reached from elsewhere and has no WRITE_KEYS.';
  return { actor: 'api', refusal, language };
}

/** Swedish unless English is asked for first. */
function languageOf(header: string | undefined): 'sv' | 'en' {
  const ranked = (header ?? '')
    .split(',')
    .map((part, index) => {
      const [tag = '', ...rest] = part.trim().toLowerCase().split(';');
      const weight = Number(/q=([\d.]+)/.exec(rest.join(';'))?.[1] ?? 1);
      return { tag: tag.split('-')[0], weight, index };
    })
    .filter(({ tag }) => tag === 'sv' || tag === 'en')
    .sort((a, b) => b.weight - a.weight || a.index - b.index);
  return ranked[0]?.tag === 'en' ? 'en' : 'sv';
}
