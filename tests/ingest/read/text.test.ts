// md and txt as different programs save them: the words that come out are those that were written.
import { expect, it } from '@jest/globals';
import { Refused } from '../../../ingest/found.ts';
import { readDocument } from '../../../ingest/read/read.ts';
import { asLatin1, asUtf16 } from '../../support/renditions.ts';

const TEXT = 'Möte på Åsö gård\n\n§ 3 Övriga frågor: är «Räksmörgås» à la carte?\n';
const READ = TEXT.trimEnd();
const text = async (bytes: Uint8Array, name = 'protokoll.md') => (await readDocument(name, bytes)).text;

it.each<[string, Uint8Array]>([
  ['UTF-8', Buffer.from(TEXT)],
  ['UTF-8 with its mark', Buffer.from(`\ufeff${TEXT}`)],
  ['UTF-16, low byte first, with its mark', asUtf16(TEXT)],
  ['UTF-16, high byte first, with its mark', asUtf16(TEXT, 'be')],
  ['UTF-16, low byte first, unmarked', asUtf16(TEXT, 'le', false)],
  ['UTF-16, high byte first, unmarked', asUtf16(TEXT, 'be', false)],
  ['Latin-1', asLatin1(TEXT)],
  ['line ends of Windows', Buffer.from(TEXT.replaceAll('\n', '\r\n'))],
  ['line ends of the old Mac', Buffer.from(TEXT.replaceAll('\n', '\r'))],
  ['letters composed of two', Buffer.from(TEXT.normalize('NFD'))],
])('reads %s', async (_, bytes) => {
  expect(await text(bytes)).toBe(READ);
});

it('reads the dashes and quotes that Windows has between 80 and 9f', async () => {
  expect(await text(Buffer.from('\x93Dagordning\x94 f\xf6r m\xf6tet 9\x9612, 100 \x80', 'latin1'))).toBe(
    '“Dagordning” för mötet 9–12, 100 €',
  );
});

it('reads the code of the old Mac', async () => {
  expect(await text(Buffer.from('N\x8arvarande: \x81sa \x85st och B\x9arje \x81s', 'latin1'))).toBe(
    'Närvarande: Åsa Öst och Börje Ås',
  );
});

it('reads a file pasted together from two codes, each line by its own', async () => {
  const mixed = Buffer.concat([
    Buffer.from('Första raden är ny.\n'),
    asLatin1('Andra är gammal på sitt sätt.\n'),
    Buffer.from('Tredje är ny igen: å.'),
  ]);
  expect(await text(mixed)).toBe('Första raden är ny.\nAndra är gammal på sitt sätt.\nTredje är ny igen: å.');
});

it('drops what nobody sees and makes one kind of space of all', async () => {
  expect(await text(Buffer.from('Kom\u00admun\u200bdirektör\u00a0Berg\u202fkl.\u20099\ufeff.'))).toBe(
    'Kommundirektör Berg kl. 9.',
  );
});

it('says where pages begin when a form feed tells', async () => {
  const read = await readDocument('p.txt', Buffer.from('Sida ett\n\fSida två\n\fSida tre'));
  expect(read.pages.map((start) => read.text.slice(start, start + 8))).toEqual(['Sida ett', 'Sida två', 'Sida tre']);
});

it('gives the name without folder, the hash of the bytes and the type', async () => {
  const read = await readDocument('a/b/protokoll.txt', Buffer.from('abc'));
  expect(read).toEqual({
    name: 'protokoll.txt',
    text: 'abc',
    pages: [],
    mediaType: 'text/plain',
    sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    masked: 0,
  });
});

it('reads what is text whatever it is called', async () => {
  expect(await text(Buffer.from(TEXT), 'protokoll.pdf')).toBe(READ);
  expect(await text(Buffer.from(TEXT), 'protokoll.docx')).toBe(READ);
  expect(await text(Buffer.from(TEXT), 'protokoll')).toBe(READ);
});

it('refuses bytes that are no text, however they are named', async () => {
  const noise = Uint8Array.from({ length: 4_000 }, (_, index) => (index * 7_919) % 256);
  for (const bytes of [noise, Buffer.from('Protokoll\0\x01\x02'), Buffer.from('\xff\xfe\x00\xd8\x41\x00', 'latin1')]) {
    const refusal = await readDocument('protokoll.md', bytes).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(Refused);
    expect(refusal).toMatchObject({
      code: 'WRONG_TYPE',
      reason: expect.stringContaining('Läsbara är md, txt, pdf och docx'),
    });
  }
});

it('refuses a text most of whose signs were lost before it came here', async () => {
  await expect(text(Buffer.from('M\ufffdte p\ufffd \ufffds\ufffd'))).rejects.toMatchObject({ code: 'UNREADABLE' });
});

it('keeps one lost sign where it is, for everybody to see', async () => {
  const long = `${'Mötet öppnades och dagordningen godkändes. '.repeat(10)}\ufffd`;
  expect(await text(Buffer.from(long))).toBe(long);
});
