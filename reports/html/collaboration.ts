// The chapter on the collaboration: projects, money, networks, meetings, and what is left to follow up.
import { type Html, html, NOTHING } from '../../questions/html.ts';
import { shareBar } from '../charts/share-bar.ts';
import type { Collaboration } from '../model.ts';
import { kronorText, numberText, percentText } from '../numbers.ts';
import { wordFor } from '../words.ts';
import { participation } from './participation.ts';
import { type Table, table } from './table.ts';
import { linked, pageOf, type Telling } from './telling.ts';

type Named = { id: string; name: string };

export function collaboration(telling: Telling): Html {
  const { words } = telling;
  if (isEmpty(telling.report.collaboration))
    return html`<section class="collaboration" aria-labelledby="collaboration">
<h2 id="collaboration">${words.sections.collaboration}</h2>
<p>${words.none.collaboration}</p></section>
`;
  return html`<section class="collaboration" aria-labelledby="collaboration">
<h2 id="collaboration">${words.sections.collaboration}</h2>
${part('phases', phases)}${part('participation', participation)}${part('money', money)}${part('networks', networks)}${part('meetings', meetings)}${part('attendance', attendance)}${part('toFollowUp', toFollowUp)}</section>
`;

  function part(name: keyof Telling['words']['sections'], tell: (telling: Telling) => Html): Html {
    return html`<section aria-labelledby="${name}"><h3 id="${name}">${words.sections[name]}</h3>
${tell(telling)}</section>
`;
  }
}

/** Of a year before the graph's first document seven tables would say nothing, one after the other. */
const isEmpty = ({ phases: of, participation: part, money: sums, ...rest }: Collaboration): boolean =>
  sums.grantedSek === 0 &&
  [of, part.projects, sums.pots, rest.networks, rest.meetings, rest.attendance, rest.toFollowUp].every(
    (list) => list.length === 0,
  );

const named = (telling: Telling, { id, name }: Named): Html => linked(pageOf(telling, id), name);
const listed = (telling: Telling, things: readonly Named[]): Html =>
  html`${things.map((thing, at) => html`${at === 0 ? '' : ', '}${named(telling, thing)}`)}`;

/** A table whose heading stands right above, or a sentence when it has no rows. */
const tableOr = (none: string, { words }: Telling, of: Omit<Table, 'captionHidden'>): Html =>
  of.rows.length === 0 ? html`<p>${none}</p>` : table({ ...of, captionHidden: true }, words);

function phases(telling: Telling): Html {
  const { phases: all } = telling.report.collaboration;
  const { words, language } = telling;
  const most = Math.max(1, ...all.map(({ count }) => count));
  return tableOr(words.none.projects, telling, {
    caption: words.sections.phases,
    columns: [
      { head: words.columns.phase },
      { head: words.columns.count, kind: 'number' },
      { head: '', kind: 'narrow' },
      { head: words.columns.projects, kind: 'wide' },
    ].map((column) =>
      column.head === '' ? { ...column, head: html`<span class="unseen">${words.say.share}</span>` } : column,
    ) as Table['columns'],
    rows: all.map(({ phase, count, projects }) => [
      wordFor(words.phases, phase),
      numberText(count, language),
      shareBar(count / most),
      projects.length === 0 ? words.none.value : listed(telling, projects),
    ]),
  });
}

function money(telling: Telling): Html {
  const { money: of } = telling.report.collaboration;
  const { words, language } = telling;
  const sum = (sek: number | null): string => (sek === null ? words.none.value : kronorText(sek, language));
  if (of.pots.length === 0 && of.grantedSek === 0) return html`<p>${words.none.money}</p>`;
  return html`<p>${words.say.granted(kronorText(of.grantedSek, language))}</p>
${
  of.pots.length === 0
    ? NOTHING
    : table(
        {
          caption: words.sections.money,
          captionHidden: true,
          columns: [
            { head: words.columns.pot, kind: 'wide' },
            { head: words.columns.allocated, kind: 'number' },
            { head: words.columns.granted, kind: 'number' },
            { head: words.columns.remaining, kind: 'number' },
          ],
          rows: of.pots.map((pot) => [
            named(telling, pot),
            sum(pot.allocatedSek),
            sum(pot.grantedSek),
            sum(pot.remainingSek),
          ]),
        },
        words,
      )
}`;
}

function networks(telling: Telling): Html {
  const { words, language } = telling;
  const { networks: all } = telling.report.collaboration;
  // Of networks that are only named, noughts would look like knowledge.
  if (all.length > 0 && all.every(({ municipalities, meetings: held }) => municipalities + held === 0))
    return html`<p>${listed(telling, all)}. ${words.none.members}</p>`;
  return tableOr(words.none.networks, telling, {
    caption: words.sections.networks,
    columns: [
      { head: words.columns.network, kind: 'wide' },
      { head: words.columns.municipalities, kind: 'number' },
      { head: words.columns.meetings, kind: 'number' },
    ],
    rows: all.map((network) => [
      named(telling, network),
      numberText(network.municipalities, language),
      numberText(network.meetings, language),
    ]),
  });
}

function meetings(telling: Telling): Html {
  const { words, language } = telling;
  return tableOr(words.none.meetings, telling, {
    caption: words.sections.meetings,
    columns: [
      { head: words.columns.body, kind: 'wide' },
      { head: words.columns.meetings, kind: 'number' },
    ],
    rows: telling.report.collaboration.meetings.map((body) => [named(telling, body), numberText(body.count, language)]),
  });
}

function attendance(telling: Telling): Html {
  const { words, language } = telling;
  return tableOr(words.none.attendance, telling, {
    caption: words.sections.attendance,
    columns: [
      { head: words.columns.municipality, kind: 'wide' },
      { head: words.columns.meetings, kind: 'number' },
      { head: words.columns.present, kind: 'number' },
      { head: words.columns.partial, kind: 'number' },
      { head: words.columns.absent, kind: 'number' },
      { head: words.columns.attendanceRate, kind: 'number' },
      { head: html`<span class="unseen">${words.say.share}</span>`, kind: 'narrow' },
    ],
    rows: telling.report.collaboration.attendance.map((row) => [
      named(telling, row),
      ...[row.meetings, row.present, row.partial, row.absent].map((count) => numberText(count, language)),
      row.rate === null ? words.none.value : percentText(Number((row.rate * 100).toFixed(1)), language),
      row.rate === null ? '' : shareBar(row.rate),
    ]),
  });
}

function toFollowUp(telling: Telling): Html {
  const { words } = telling;
  return tableOr(words.none.toFollowUp, telling, {
    caption: words.sections.toFollowUp,
    columns: [
      { head: words.columns.task, kind: 'wide' },
      { head: words.columns.assignees },
      { head: words.columns.due },
      { head: words.columns.decidedOn, kind: 'narrow' },
      { head: words.columns.meeting },
    ],
    rows: telling.report.collaboration.toFollowUp.map((row) => [
      linked(pageOf(telling, row.id), row.task),
      row.assignees.join(', ') || words.none.value,
      html`${row.due === null ? words.none.value : html`<span class="light">${row.due}</span>`}${row.overdue ? html` <b class="late">${words.say.overdue}</b>` : NOTHING}`,
      row.decidedOn ?? words.none.value,
      row.source === null ? words.none.value : linked(row.source.url, row.source.meeting),
    ]),
  });
}
