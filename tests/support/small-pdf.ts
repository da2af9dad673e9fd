// The smallest pdf that shows something: a page for each content stream, and two fonts that every reader has, F1 plain and F2 bold.

export type Content = { data: Uint8Array; entries?: string };

/** Pages of A4 with the drawing given. */
export function pdfOf(pages: readonly Content[]): Uint8Array {
  const objects: Uint8Array[] = [];
  const add = (text: string, data?: Uint8Array) => {
    const parts = [Buffer.from(`${objects.length + 1} 0 obj\n${text}`, 'latin1')];
    if (data !== undefined) parts.push(Buffer.from('\nstream\n'), Buffer.from(data), Buffer.from('\nendstream'));
    objects.push(Buffer.concat([...parts, Buffer.from('\nendobj\n')]));
    return objects.length;
  };
  const fonts = ['Times-Roman', 'Times-Bold'].map((name) =>
    add(`<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`),
  );
  const tree = fonts.length + pages.length * 2 + 1;
  const kids = pages.map(({ data, entries = '' }) => {
    const content = add(`<< /Length ${data.length} ${entries} >>`, data);
    return add(
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 595 842] /Contents ${content} 0 R /Resources << /Font << /F1 ${fonts[0]} 0 R /F2 ${fonts[1]} 0 R >> >> >>`,
    );
  });
  add(`<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`);
  const catalog = add(`<< /Type /Catalog /Pages ${tree} 0 R >>`);
  const head = Buffer.from('%PDF-1.7\n');
  let at = head.length;
  const places = objects.map((object) => {
    const place = at;
    at += object.length;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size ${objects.length + 1} /Root ${catalog} 0 R >>\nstartxref\n${at}\n%%EOF\n`;
  return Buffer.concat([head, ...objects, Buffer.from(table)]);
}

export type Placed = { text: string; x: number; y: number; size?: number; bold?: boolean };

/** A page's drawing: text at places counted from the page's lower left corner, and anything more in pdf's own words. */
export function drawn(texts: readonly Placed[], more = ''): Content {
  const lines = texts.map(
    ({ text, x, y, size = 11, bold = false }) =>
      `BT /F${bold ? 2 : 1} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text.replace(/[\\()]/g, '\\$&')}) Tj ET`,
  );
  return { data: Buffer.from([...lines, more].join('\n'), 'latin1') };
}
