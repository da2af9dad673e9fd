// Writes the markdown minutes of a folder as other programs would save them, one folder a kind, to read them all and compare:
// node --import tsx tests/support/write-renditions.ts IN_FOLDER OUT_FOLDER
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openBrowser } from './browser.ts';
import { asDocx, asPdf, asUtf16 } from './renditions.ts';

const [from, to] = process.argv.slice(2);
if (from === undefined || to === undefined) {
  process.stderr.write('write-renditions.ts IN_FOLDER OUT_FOLDER\n');
  process.exit(2);
}
const browser = await openBrowser();
try {
  const save = async (kind: string, name: string, bytes: Uint8Array) => {
    await mkdir(join(to, kind), { recursive: true });
    await writeFile(join(to, kind, name), bytes);
  };
  for (const file of (await readdir(from)).filter((name) => /\.(?:md|txt)$/.test(name)).sort()) {
    const markdown = await readFile(join(from, file), 'utf8');
    const name = file.replace(/\.\w+$/, '');
    await save('docx', `${name}.docx`, await asDocx(markdown));
    await save('pdf', `${name}.pdf`, await asPdf(markdown, { browser, head: '' }));
    await save('utf16', `${name}.md`, asUtf16(markdown));
    process.stderr.write(`${name}\n`);
  }
} finally {
  await browser.close();
}
