// `template`: the blank workbook that municipalities fill in.
import { existsSync } from 'node:fs';
import { Readable } from 'node:stream';
import type { Settings } from '../config/settings.ts';
import { templateOf } from '../imports/template.ts';
import { goalsOf, isAdopted, type Period } from '../services/follow-up/book.ts';
import { covers } from '../services/follow-up/publish.ts';
import { readMunicipalities } from '../services/follow-up/read.ts';
import { PlainError } from '../tools/plain-error.ts';
import { deliver } from './deliver.ts';
import { atDesk, next, planAt } from './desk.ts';
import { warn } from './progress.ts';

export type TemplateCall = { plan: string; year: number; period: Period; out: string };

/** Resolves with the exit code. Throws a PlainError when the file is there already: somebody may have filled it in. */
export async function writeTemplate(
  { plan, year, period, out }: TemplateCall,
  settings: () => Settings,
): Promise<number> {
  if (existsSync(out))
    throw new PlainError(`${out} finns redan och kan vara ifylld. Välj ett annat namn, eller ta bort den först.`);
  return atDesk(settings, 'template', async (desk) => {
    const book = await planAt(desk, plan);
    if (!covers(book, year)) warn(`«${book.name}» gäller ${book.from}–${book.to ?? ''}; ${year} ligger utanför.`);
    const municipalities = await readMunicipalities(desk.graph);
    await deliver(Readable.from([await templateOf(book, { year, period, municipalities })]), out);
    const asked = goalsOf(book)
      .flatMap(({ keyFigures }) => keyFigures)
      .filter((figure) => isAdopted(figure, year, period));
    process.stdout.write(
      `${out}: mall för ${asked.length} mätetal i «${book.name}» ${year}.\nLäs in den när den är ifylld: ${next(`import-outcomes ${out} --plan ${plan}`)}\n`,
    );
    return 0;
  });
}
