import { expect, test } from '@jest/globals';
import { lowerIsBetter } from '../../../services/follow-up/lower-is-better.ts';

test.each([
  'Anmälda våldsbrott per 1 000 invånare',
  'Anmälda brott mot person',
  'Otrygghet i det egna bostadsområdet',
  'Sjukfrånvaro, andel av ordinarie arbetstid',
  'Långtidsarbetslöshet 25–64 år',
  'Nettokostnad äldreomsorg',
  'Utsläpp av växthusgaser, ton per invånare',
  'Genomsnittlig väntetid till särskilt boende',
  'Avhopp från gymnasiet',
  'Olyckor i trafiken',
  'Personalomsättning',
])('of «%s» one wants less', (name) => expect(lowerIsBetter(name)).toBe(true));

test.each([
  'Elever som upplever trygghet i skolan',
  'Minskad otrygghet',
  'Elever som inte upplever kränkningar',
  'Uppklarade brott',
  'Elever som anser att vuxna reagerar vid kränkning',
  'Insatser som förebygger våldsbrott',
  'Brottsförebyggande insatser',
  'Kostnadseffektivitet',
  'Gemensamma upphandlingar',
  'Skuldfria hushåll',
  'Barn i riskzon med förbättrade skolresultat',
  'Tågresor i förhållande till bilåkande',
  'Behöriga till yrkesprogram i årskurs 9',
  'Kulturverksamheten enligt invånarna',
  'Nöjdhet med handläggningstid',
])('of «%s» nobody can say so by the name', (name) => expect(lowerIsBetter(name)).toBe(false));
