// Who takes part in what: projects down, municipalities across, a letter for each role.
import { type Html, html } from '../../questions/html.ts';
import { wordFor } from '../words.ts';
import { table } from './table.ts';
import { linked, pageOf, type Telling } from './telling.ts';

/** As many municipalities as find room across a page; the others go on in a table below. */
const MOST_ACROSS = 16;

export function participation(telling: Telling): Html {
  const { words } = telling;
  const { municipalities, projects, cells } = telling.report.collaboration.participation;
  if (municipalities.length === 0 || projects.length === 0) return html`<p>${words.none.participation}</p>`;
  const roles = [...new Set(cells.flat())].filter((role) => role !== null);
  const groups = Array.from({ length: Math.ceil(municipalities.length / MOST_ACROSS) }, (_, at) => at * MOST_ACROSS);
  return html`<p class="quiet">${words.say.roleLegend}: ${roles.map((role, at) => html`${at === 0 ? '' : ', '}${sign(role)} ${wordFor(words.roles, role)}`)}.</p>
${groups.map((from) => {
  const across = municipalities.slice(from, from + MOST_ACROSS);
  return table(
    {
      caption: words.sections.participation,
      captionHidden: true,
      kind: 'matrix',
      columns: [
        { head: words.columns.project, kind: 'wide' },
        ...across.map(({ name }) => ({ head: name, kind: 'turned' as const })),
      ],
      rows: projects.map(({ id, name }, p) => [
        linked(pageOf(telling, id), name),
        ...across.map((_, m) => {
          const role = cells[from + m]?.[p] ?? null;
          return role === null ? html`<span class="unseen">${words.say.noRole}</span>` : sign(role);
        }),
      ]),
    },
    words,
  );
})}`;

  function sign(role: string): Html {
    const letter = words.say.letters[role] ?? role.slice(0, 1);
    return html`<abbr class="role ${role === 'OWNER' || role === 'DECLINED' || role === 'INVITED' ? role : ''}" title="${wordFor(words.roles, role)}">${letter}</abbr>`;
  }
}
