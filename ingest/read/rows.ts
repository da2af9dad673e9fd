// Rows of a table, from docx or pdf, the way markdown writes them.

/**
 * A row of cells, each with its lines: «| a | b |», line by line where all cells have as many. A cell of several lines beside a label
 * is no table but a list with its name before it: the label, a tab and the first line, then the others.
 */
export function rowText(cells: readonly (readonly string[])[]): string {
  const lines = cells.map((cell) => cell.map((line) => line.replace(/^#+ /, '')));
  const counts = new Set(lines.map(({ length }) => length).filter((length) => length > 0));
  if (counts.size === 1) {
    const [count = 0] = counts;
    return Array.from({ length: count }, (_, at) => markdownRow(lines.map((cell) => cell[at] ?? ''))).join('\n');
  }
  if (cells.length > 2) return markdownRow(lines.map((cell) => cell.join(' ')));
  const [label = [], list = []] = lines;
  if (label.length > 1) return [...label, ...list].join('\n');
  return [[...label, list[0]].join('\t'), ...list.slice(1)].join('\n');
}

const markdownRow = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replace(/\s+/g, ' ').replaceAll('|', '\\|')).join(' | ')} |`;
