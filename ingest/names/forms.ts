// How Swedish bends names: which nouns have a definite form, what a municipality calls itself, which words say what kind of thing follows.
import { z } from 'zod';
import type { NameKind } from '../found.ts';
import json from '../vocabulary/name-forms.json' with { type: 'json' };
import { remembered } from './remembered.ts';

const words = z.array(z.string().min(1));
const format = z.strictObject({
  /** [indefinite, definite], also as the end of a compound: «grupp», «styrgruppen». */
  headNouns: z.array(z.tuple([z.string().min(1), z.string().min(1)])),
  /** What a municipality may be called after its name. */
  municipalitySuffixes: words,
  /** A municipality's name before or after these is part of another name: a county, a region, a university. */
  notMunicipalityAfter: words,
  notMunicipalityBefore: words,
  /** «projektet X», «nätverket X»: words that say the kind and are no part of the name. */
  kindWords: z.record(z.string(), words),
});

const forms = format.parse(json);

export const { municipalitySuffixes } = forms;
export const notMunicipalityAfter: ReadonlySet<string> = new Set(forms.notMunicipalityAfter);
export const notMunicipalityBefore: ReadonlySet<string> = new Set(forms.notMunicipalityBefore);

const kindWordSets = new Map(Object.entries(forms.kindWords).map(([kind, list]) => [kind, new Set(list)]));
const none: ReadonlySet<string> = new Set();

/** The words in lower case that may stand before a name of this kind without being part of it. */
export const kindWordsOf = (kind: NameKind): ReadonlySet<string> => kindWordSets.get(kind) ?? none;

const indefinite = new Map(forms.headNouns.map(([bare, definite]) => [definite, bare]));
const heads = new Set(forms.headNouns.flat());
const longest = Math.max(...[...indefinite.keys()].map((form) => form.length));

/** A word in lower case without its definite ending when it is, or ends in, a noun of the list: «styrgruppen» → «styrgrupp». */
export const indefiniteOf = remembered((word) => {
  // From the front, so that the longest ending counts: «utredningen» before «ledningen».
  for (let from = Math.max(0, word.length - longest); from < word.length; from++) {
    const bare = indefinite.get(word.slice(from));
    if (bare !== undefined) return word.slice(0, from) + bare;
  }
  return word;
});

/** A noun of the list by itself: «styrelsen», «nätverk». */
export const isHeadNoun = (word: string): boolean => heads.has(word);
