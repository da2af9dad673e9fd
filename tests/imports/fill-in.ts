// Types into the open cells of a workbook, as somebody who fills in a template does in a spreadsheet program.
import JSZip from 'jszip';
import { workbookSheets } from '../../imports/xlsx/workbook.ts';

/** By the names of sheets and cells: { Bjuv: { H5: 35.5 } }. Throws when a cell is not there, or is not empty. */
export async function filledIn(
  bytes: Uint8Array,
  sheets: Record<string, Record<string, string | number>>,
): Promise<Buffer> {
  const zip = await JSZip.loadAsync(bytes);
  const names = (await workbookSheets(bytes)).map(({ name }) => name);
  for (const [name, cells] of Object.entries(sheets)) {
    const part = `xl/worksheets/sheet${names.indexOf(name) + 1}.xml`;
    let xml = String(await zip.file(part)?.async('string'));
    for (const [at, value] of Object.entries(cells)) {
      const empty = new RegExp(`<c r="${at}" s="(\\d+)"/>`);
      if (!empty.test(xml)) throw new Error(`${name} has no empty cell ${at}`);
      xml = xml.replace(empty, (_, style) =>
        typeof value === 'number'
          ? `<c r="${at}" s="${style}"><v>${value}</v></c>`
          : `<c r="${at}" s="${style}" t="str"><v>${value}</v></c>`,
      );
    }
    zip.file(part, xml);
  }
  return zip.generateAsync({ type: 'nodebuffer' });
}
