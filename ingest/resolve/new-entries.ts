// What a new thing is put into the register as: its list, and its kind as far as its name or what is said around it tells.
import type { Register } from '../../services/register-format.ts';
import type { Known } from '../names/known.ts';
import { hasAny, kindByWords, WORDS } from './words.ts';

const YEAR = /\b(?:19|20)\d\d\b/;

/** Adds the entry to its list. False when no minutes can bring such a thing: a municipality that no register knows, a field of work that reads like a body. */
export function registerEntry(
  register: Register,
  { id, kind, name, aliases }: Known,
  said: { about?: string },
  date: string,
): boolean {
  const named = { id, name, aliases };
  const around = `${name} ${said.about ?? ''}`;
  switch (kind) {
    case 'MUNICIPALITY': {
      const code = /^municipality:(\d{4})$/.exec(id)?.[1];
      if (!code) return false;
      register.municipalities.push({ ...named, code });
      return true;
    }
    case 'ORGANIZATION':
      register.organizations.push({ ...named, kind: kindByWords(WORDS.organizationKinds, name) ?? 'OTHER' });
      return true;
    case 'BODY':
      if (hasAny(name, WORDS.notBodies)) return false;
      register.bodies.push({ ...named, kind: kindByWords(WORDS.bodyKinds, name) ?? 'OTHER' });
      return true;
    case 'NETWORK':
      register.networks.push(named);
      return true;
    case 'PERSON':
      register.people.push(named);
      return true;
    case 'PROJECT':
      register.projects.push({ ...named, kind: kindByWords(WORDS.projectKinds, around) ?? 'OTHER' });
      return true;
    case 'MATTER':
      register.matters.push(named);
      return true;
    case 'POT': {
      const year = YEAR.exec(name)?.[0];
      register.pots.push({ id, name, ...(year ? { year: Number(year) } : {}) });
      return true;
    }
    case 'AGREEMENT': {
      const noun = WORDS.agreementNouns.find((word) => name.toLowerCase().includes(word));
      const word = name
        .toLowerCase()
        .split(/\s+/)
        .find((one) => noun !== undefined && one.includes(noun));
      register.agreements.push({ ...named, kind: word?.replace(/(?:et|en)$/, '') ?? 'avtal', status: 'DRAFT' });
      return true;
    }
    default:
      throw new Error(`No register holds ${kind satisfies never} (${date})`);
  }
}
