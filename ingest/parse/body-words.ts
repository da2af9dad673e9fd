// How a title says which body met: the words that lead up to it, and those that name what meets.
import { anyOf, meetingWords } from './vocabulary.ts';

const { minutesWords } = meetingWords;
export const MINUTES = anyOf([...minutesWords, ...minutesWords.map((word) => `${word}s`)]);
export const LEADING = new RegExp(
  `^(?:${MINUTES}|[\\s:–,.-]|(?:fört|förda|från|för|vid|av|på|över|till|utkast|nr\\.?\\s*\\d*|digitalt|ordinarie|extra|konstituerande|justerat|ojusterat)(?!\\p{L})|${anyOf(['möte med', 'möte i', 'möte', 'mötet', 'sammanträde med', 'sammanträde i', 'sammanträde', 'sammanträdet', 'träff med', 'träff i', 'träff för', 'nätverksträff i', 'nätverksträff med', 'nätverksträff för', 'årsmöte med'])})+`,
  'iu',
);
/** What meets, rather than what it belongs to: «Direktionen», not «Kommunalförbundet». */
export const ORGAN =
  /(?:grupp|gruppen|nämnd|nämnden|styrelse|styrelsen|utskott|utskottet|rådet|råd|nätverk|nätverket|kommittén|kommitté|direktion|direktionen|beredningen|presidiet|fullmäktige|forum|delegationen|cheferna|direktörerna|chefer|direktörer|möte)(?!\p{L})/iu;

/** «Protokoll från möte i Chefsgruppen för X»: whether a title tells which body met. */
export const namesBody = (title: string): boolean => {
  const words = LEADING.exec(title)?.[0].length ?? 0;
  return words > 0 && words < title.length && ORGAN.test(/^\S+/u.exec(title.slice(words))?.[0] ?? '');
};
