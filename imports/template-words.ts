// The first sheet of the template: how it is filled in.
import type { FormCell, FormSheet } from './xlsx/form.ts';

const STEPS = [
  'Varje kommun har ett eget blad med de mätetal som den ansvarar för. Fyll i de gula cellerna; de grå är låsta.',
  'Utfall: skriv talet med decimalkomma, 72,3. Procent skrivs 60 eller 60 %, inte 0,6. Mål som ska bli klara besvaras med ja eller nej.',
  'Inget utfall: skriv - om det inte är mätt, . om det inte går att mäta och .. om det är hemligt. En tom cell betyder att ni inte har svarat.',
  'Kommun: välj en kommun bara när utfallet gäller den ensam. En tom cell betyder alla som planen gäller.',
  'Mätt den: dagen som utfallet mättes, 2016-12-31. Källa: var siffran kommer ifrån. Kommentar: vad läsaren behöver veta; den sparas med utfallet, så skriv - om det inte är mätt.',
  'Inga formler: kopiera svaret och klistra in det som värde (Klistra in special, Värden).',
  'Lägg inte till rader och kolumner, och ändra inte mätetals-id: det är så svaret hittar rätt.',
  'Lämna in filen som arbetsbok (xlsx). Ett fel pekas ut med blad, rad och kolumn, och då läggs inget in.',
];

/** The sheet, with how many key figures each of the others asks for. */
export function howTo(title: string, sheets: readonly { name: string; count: number }[]): FormSheet {
  const cell = (value: string | number | null, style: FormCell['style'] = 'plain'): FormCell => ({ value, style });
  return {
    name: 'Så fyller du i',
    widths: [7, 84],
    rows: [
      [cell(title, 'title')],
      [],
      ...STEPS.map((step, at) => [cell(`${at + 1}.`), cell(step)]),
      [],
      [cell('Antal', 'heading'), cell('Mätetal på bladet', 'heading')],
      ...sheets.map(({ name, count }) => [cell(count, 'locked'), cell(name, 'locked')]),
    ],
    heading: null,
    frozen: 0,
    checks: [],
  };
}
