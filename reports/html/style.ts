// The one style sheet: light and dark on a screen, narrow and wide; always light on paper, where tables repeat their heads and nothing is cut.

const COLOURS = `
:root { color-scheme: light dark; --ink: #1b1f24; --quiet: #4f5863; --paper: #fff; --soft: #f3f5f7; --rule: #c9d0d8; --edge: #767d86; --link: #0b4f9e; --bad: #9b1c1c;
  --line: #1f4e79; --met: #e6f0ea; --GREEN: #1c7a41; --YELLOW: #b06a00; --RED: #b3261e; --GREY: #5d6671; }
@media screen and (prefers-color-scheme: dark) { :root { --ink: #eceff3; --quiet: #b4bcc6; --paper: #14171c; --soft: #1f242b; --rule: #3b434d; --edge: #8b939e; --link: #9cc7ff; --bad: #ffb3b3;
  --line: #8fc1f5; --met: #1d3126; --GREEN: #5cc785; --YELLOW: #f2b23e; --RED: #ff8d85; --GREY: #aab3be; } }
@media print { :root { color-scheme: light; } }`;

const TEXT = `
* { box-sizing: border-box; }
html { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
body { margin: 0 auto; padding: 1.25rem; max-width: 76rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, "Segoe UI", Roboto, "Helvetica Neue", "Open Sans", "DejaVu Sans", Arial, sans-serif; overflow-wrap: break-word; }
a { color: var(--link); }
a:focus-visible, summary:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -100rem; } .skip:focus { position: static; }
.unseen { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.paper-only { display: none; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: .1rem 0 .4rem; } h2 { font-size: 1.4rem; line-height: 1.25; margin: 2.5rem 0 .6rem; padding-top: .6rem; border-top: 2px solid var(--ink); }
h3 { font-size: 1.15rem; line-height: 1.3; margin: 1.75rem 0 .4rem; } h4 { font-size: 1rem; line-height: 1.35; margin: 1.4rem 0 .1rem; }
p { margin: .25rem 0 .6rem; max-width: 75ch; }
.quiet { color: var(--quiet); } .kicker { margin: 0; color: var(--quiet); font-weight: 600; letter-spacing: .02em; } .plan { font-size: 1.15rem; }
.notice { border: 2px dashed var(--edge); padding: .5rem .75rem; font-weight: 600; }
.facts { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr)); gap: .5rem 1.5rem; margin: .75rem 0; font-size: .9rem; }
dt { color: var(--quiet); } dd { margin: 0; }
.headline { font-size: 1.35rem; line-height: 1.35; font-weight: 600; margin: .25rem 0 .75rem; max-width: none; }
.head p { margin: 0 0 .3rem; } .goal > .head { border-left: .3rem solid var(--rule); padding-left: .7rem; margin-top: 1.75rem; } .goal > .head h4 { margin: 0 0 .1rem; font-size: 1.05rem; }
.late { color: var(--bad); white-space: nowrap; }
.key { list-style: none; margin: .6rem 0 1.2rem; padding: 0; display: grid; gap: .2rem 1.5rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 24rem), 1fr)); font-size: .9rem; }
.sentences { padding-left: 1.2rem; max-width: 80ch; } .sentences li { margin: .2rem 0; }
.glance { list-style: none; margin: .3rem 0 1rem; padding: 0; columns: 26rem; column-gap: 2rem; font-size: .9rem; } .glance li { break-inside: avoid; display: flex; justify-content: space-between; gap: 1rem; border-bottom: 1px solid var(--rule); padding: .15rem 0; }
.contents ul { padding-left: 1.2rem; margin: 0; } .contents > ul { columns: 20rem; padding: 0; list-style: none; } .contents li { break-inside: avoid; } .contents li { padding: .15rem 0; } .contents ul ul { list-style: none; }`;

const TABLES = `
.scroll { position: relative; overflow-x: auto; margin: .5rem 0 1rem; }
table { border-collapse: collapse; min-width: min(100%, 34rem); font-size: .875rem; line-height: 1.35; }
caption { text-align: left; font-weight: 600; padding: 0 0 .35rem; }
th, td { border-bottom: 1px solid var(--rule); padding: .4rem .5rem; text-align: left; vertical-align: top; font-weight: 400; }
thead th { background: var(--soft); border-bottom: 1.5px solid var(--edge); font-weight: 600; vertical-align: bottom; } tfoot th, tfoot td { font-weight: 600; border-bottom: 0; border-top: 1.5px solid var(--edge); }
table.figures, table.summary, table.evidence, table.full { width: 100%; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.wide { min-width: 11rem; } .breaks { overflow-wrap: anywhere; } figcaption, dd, .glance a { overflow-wrap: anywhere; min-width: 0; } td.narrow { min-width: 3rem; white-space: nowrap; } .summary td.narrow { min-width: 8rem; }
td ul, th ul { margin: 0; padding: 0; list-style: none; } td li + li { margin-top: .25rem; }
.matrix { width: auto; } .matrix td { text-align: center; padding: .25rem; border-left: 1px solid var(--rule); } .turned { vertical-align: bottom; padding: .4rem .2rem; } .turned span { writing-mode: vertical-rl; transform: rotate(180deg); white-space: nowrap; max-height: 12rem; overflow: hidden; }
.role { display: inline-block; min-width: 1.5em; line-height: 1.5em; text-align: center; text-decoration: none; font-weight: 600; border: 1px solid transparent; border-radius: .2em; }
.role.OWNER { background: var(--line); color: var(--paper); } .role.INVITED { border: 1px dashed var(--edge); } .role.DECLINED { color: var(--quiet); font-weight: 400; }`;

const DRAWN = `
.signs { position: absolute; }
.light { white-space: nowrap; } .sign { width: .8em; height: .8em; margin-right: .4em; vertical-align: -.02em; }
.of-GREEN { fill: var(--GREEN); color: var(--GREEN); } .of-YELLOW { fill: var(--YELLOW); color: var(--YELLOW); } .of-RED { fill: var(--RED); color: var(--RED); } .of-GREY { fill: var(--GREY); color: var(--GREY); }
.of-UP, .of-DOWN, .of-LEVEL { color: var(--ink); } .soft { fill-opacity: .3; } .paper { fill: var(--paper); }
svg text { font-size: 11px; fill: var(--ink); }
.bar { display: block; overflow: visible; } .bar .part { stroke: var(--ink); stroke-width: 1; } .bar text { font-size: 14px; font-weight: 700; } td .bar { min-width: 7rem; } td .share { width: 7rem; }
.share { display: block; min-width: 4rem; margin-top: .3em; } .track { fill: var(--soft); stroke: var(--rule); } .line-fill { fill: var(--line); }
.charts { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr)); gap: .75rem 1rem; margin: .5rem 0 1rem; }
figure { margin: 0; border: 1px solid var(--rule); border-radius: .35rem; padding: .6rem .7rem .4rem; display: flex; flex-direction: column; } figcaption { font-size: .82rem; line-height: 1.35; margin-bottom: .3rem; } figcaption b { display: block; }
.chart { width: 100%; max-width: 21rem; overflow: visible; height: auto; display: block; margin-top: auto; } .chart .now { font-weight: 700; } .chart .year, .chart .why { fill: var(--quiet); font-size: 10.5px; }
.chart .goal { font-size: 10.5px; } .axis { stroke: var(--edge); stroke-width: 1; } .line { stroke: var(--line); stroke-width: 2; fill: none; } .point { fill: var(--line); } .last { stroke: var(--paper); stroke-width: 0; }
.target { stroke: var(--ink); stroke-width: 1.4; stroke-dasharray: 5 3; fill: none; } .target.beside { stroke-width: 1; stroke-dasharray: 1.5 3; } .met { fill: var(--met); } .gap { fill: url(#gap); }
details { font-size: .82rem; } summary { padding: .3rem 0; cursor: pointer; color: var(--link); } details ul { margin: 0; padding: 0 0 .4rem 1.1rem; }`;

const ON_PAPER = `
@page { size: A4; margin: 14mm 13mm 17mm; }
@media print {
  body { max-width: none; padding: 0; font-size: 9.5pt; line-height: 1.4; font-family: "Segoe UI", Roboto, "Helvetica Neue", "Open Sans", "Liberation Sans", Arial, "DejaVu Sans Condensed", system-ui, sans-serif; } .skip, .contents, details { display: none; } .paper-only { display: block; }
  a { color: inherit; text-decoration: none; }
  h1 { font-size: 20pt; } h2 { font-size: 14pt; margin: 18pt 0 5pt; padding-top: 5pt; } h3 { font-size: 11.5pt; margin: 12pt 0 3pt; } h4, .goal > .head h4 { font-size: 10.5pt; }
  h1, h2, h3, h4, .head { break-after: avoid; } .head { break-inside: avoid; }
  p, li { orphans: 3; widows: 3; } .headline { font-size: 14pt; } .plan { font-size: 12pt; } .facts { font-size: 9pt; grid-template-columns: 1fr 1fr; gap: 3pt 14pt; } .key { font-size: 9pt; grid-template-columns: 1fr 1fr; gap: 1pt 14pt; }
  .scroll { position: static; overflow: visible; margin: 4pt 0 7pt; } table { font-size: 8.5pt; } th, td { padding: 2.5pt 3.5pt; } .wide { min-width: 0; } .figures .wide { width: 24%; } .figures thead .number { width: 8.5%; } .summary th:first-child { width: 25%; } .summary th > .light { white-space: normal; } .summary td .bar { min-width: 20mm; } table { min-width: 110mm; } .matrix { min-width: 0; } table.figures { font-size: 8.2pt; } .narrow, td.narrow { min-width: 0; } td .share { width: 28mm; } .glance { font-size: 8.5pt; columns: 2; column-gap: 6mm; } p:has(+ .scroll) { break-after: avoid; } thead { display: table-header-group; } tfoot { display: table-row-group; } tr, figure { break-inside: avoid; } table.few { break-inside: avoid; }
  .goal > .head { margin-top: 13pt; padding-left: 6pt; border-left-width: 3pt; }
  .together { break-inside: avoid; } .charts { grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 6pt; margin: 4pt 0 8pt; padding-right: .75pt; } .charts.twos { grid-template-columns: repeat(2, minmax(0, 1fr)); } .charts.one { grid-template-columns: 100%; } .charts.one figure { display: grid; grid-template-columns: 54mm 60mm; column-gap: 4mm; width: max-content; } .charts.twos .chart { width: 62mm; margin-inline: auto; } figure { padding: 5pt 6pt 3pt; border-radius: 2pt; } figcaption { font-size: 8.5pt; line-height: 1.3; }
  .evidence { table-layout: fixed; font-size: 8pt; } .evidence .wide { width: 25%; } .evidence thead th:nth-child(2) { width: 49%; } .evidence li + li { margin-top: 1pt; } .evidence td, .evidence th { overflow-wrap: anywhere; }
}`;

/** For the page's head; without anything that is fetched. */
export const STYLE = `${COLOURS}${TEXT}${TABLES}${DRAWN}${ON_PAPER}
`;
