// Every word that a report says by itself, whichever format it is in. What the plan and the graph say is never translated.
import type { Language } from './model.ts';
import { ENGLISH } from './words-en.ts';
import type { Words } from './words-shape.ts';
import { SWEDISH } from './words-sv.ts';

export type { ColumnWords, Words } from './words-shape.ts';

const WORDS: Readonly<Record<Language, Words>> = { sv: SWEDISH, en: ENGLISH };

/** The words of that language. */
export const wordsOf = (language: Language): Words => WORDS[language];

/** A code's word, or the code itself where there is none: a new kind in the graph is shown, not lost. */
export const wordFor = (words: Readonly<Record<string, string>>, code: string): string => words[code] ?? code;
