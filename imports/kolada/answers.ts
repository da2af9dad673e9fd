// The shape of Kolada's answers, and nothing but that shape is let in.
//
// Its description (api.kolada.se/v3/openapi.json) could not be asked when this was written. The shape was put together from what is public:
// - rKolada (LCHansson/rKolada, R/data.R and its tests, 2026): the paths, `values` inside `values`, at most 25 ids per part, `next_url`;
// - programs that read v3 in 2025 and 2026 and the pages they kept: `kpi`, `municipality` («0180»), `period` as a number, and in each value
//   `gender` T, K or M, `value`, `status` («» when there is nothing to say), `count`, `isdeleted`; in the page `values`, `count` (of that
//   page), `next_url`, `previous_url`; 5,000 items in a page unless asked otherwise; v2 answers 410;
// - kolada.se/om-oss/api: free to use, the source is to be named, figures are revised and taken away without notice.
// Not found anywhere: which words `status` may hold. The signs of Kolada's own tables are understood; any other word is passed on.
import { z } from 'zod';
import { KoladaError } from './error.ts';

const text = (error: string) => z.string({ error });
/** A field that we rely on and that may be left out has not only changed its name. */
const noneLike = (pattern: RegExp, name: string) => (found: Record<string, unknown>, context: z.RefinementCtx) => {
  const other = Object.keys(found).find((key) => key !== name && pattern.test(key));
  if (other !== undefined) context.addIssue({ code: 'custom', path: [other], message: `fältet ${name} i stället` });
};

const Figure = z.looseObject({ id: text('nyckeltalets id, en text'), title: text('nyckeltalets namn, en text') });

const Value = z
  .looseObject({
    gender: z.enum(['T', 'K', 'M'], { error: '«T», «K» eller «M»' }),
    value: z.union([z.number(), z.null(), z.enum(['-', '.', '..'])], { error: 'ett tal eller null' }),
    status: z.string({ error: 'en text eller null' }).nullable(),
    isdeleted: z.boolean({ error: 'true eller false' }).default(false),
  })
  .superRefine(noneLike(/delet|removed/i, 'isdeleted'));

const Row = z.looseObject({
  kpi: text('nyckeltalets id, en text'),
  municipality: text('kommunens kod, en text'),
  period: z.int({ error: 'ett år, ett heltal' }),
  values: z.array(Value, { error: 'en lista' }),
});

const pageOf = <T extends z.ZodType>(row: T) =>
  z
    .looseObject({
      values: z.array(row, { error: 'en lista' }),
      count: z.int({ error: 'ett heltal' }).nullish(),
      next_url: z.string({ error: 'en adress eller null' }).nullish(),
    })
    .superRefine(noneLike(/next/i, 'next_url'));

export const FIGURES = pageOf(Figure);
export const ROWS = pageOf(Row);

export type KoladaFigure = z.infer<typeof Figure>;
export type KoladaRow = z.infer<typeof Row>;
export type KoladaValue = z.infer<typeof Value>;
export type Page<T> = { values: T[]; count?: number | null | undefined; next_url?: string | null | undefined };

const MOST_NAMED = 3;

/** The answer as a page. Throws KoladaError (CHANGED) naming the fields that are not as expected, and what was expected. */
export function readPage<T>(schema: z.ZodType<Page<T>>, answer: unknown, request: URL): Page<T> {
  const result = schema.safeParse(answer);
  if (result.success) return result.data;
  const { issues } = result.error;
  const named = issues.slice(0, MOST_NAMED).map(({ path, message }) => {
    const field = path.reduce<string>(
      (so, step) => so + (typeof step === 'number' ? `[${step}]` : `.${String(step)}`),
      '',
    );
    return `${field.replace(/^\./, '') || 'svaret'} är ${shown(at(answer, path))}, väntat var ${message}`;
  });
  if (issues.length > MOST_NAMED) named.push(`och ${issues.length - MOST_NAMED} till`);
  const mend = 'Kontrollera att adressen är den till Koladas API v3; är den det har Kolada ändrat sina svar';
  throw new KoladaError('CHANGED', request, `svaret har inte de fält som väntades: ${named.join('; ')}`, mend);
}

const at = (answer: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (so, step) => (typeof so === 'object' && so !== null ? Reflect.get(so, step) : undefined),
    answer,
  );

function shown(found: unknown): string {
  if (found === undefined) return 'borta';
  if (Array.isArray(found)) return 'en lista';
  return typeof found === 'object' && found !== null ? 'ett objekt' : JSON.stringify(found).slice(0, 60);
}
