// Files that cannot be read: each is refused with a reason that says what is wrong and what to do.
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { Refused } from '../../../ingest/found.ts';
import { readDocument } from '../../../ingest/read/read.ts';
import { asDocx, docxParts, zipped } from '../../support/renditions.ts';
import { pdfOf } from '../../support/small-pdf.ts';

async function refusal(bytes: Uint8Array, name = 'protokoll.docx'): Promise<Refused> {
  const error = await readDocument(name, bytes).catch((thrown: unknown) => thrown);
  if (!(error instanceof Refused)) throw new Error(`Not refused: ${JSON.stringify(error)}`);
  return error;
}

const bytes = (latin1: string): Uint8Array => Buffer.from(latin1, 'latin1');
const ole = (inside: string): Uint8Array =>
  Buffer.concat([bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), Buffer.alloc(600), Buffer.from(inside, 'utf16le')]);

describe('of the wrong kind', () => {
  it.each<[string, Uint8Array, string]>([
    ['RTF', bytes('{\\rtf1\\ansi Protokoll}'), 'RTF'],
    ['a web page', bytes('\xef\xbb\xbf\n<!DOCTYPE html><html><body>Protokoll</body></html>'), 'webbsida'],
    ['XML', bytes('<?xml version="1.0"?><w:wordDocument/>'), 'XML'],
    ['a PNG picture', bytes('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), 'PNG'],
    ['a JPEG picture', bytes('\xff\xd8\xff\xe0\0\x10JFIF'), 'JPEG'],
    ['a TIFF picture', bytes('II*\0\x08\0\0\0'), 'TIFF'],
    ['a Word document of the nineties', ole('WordDocument'), '(doc)'],
    ['an Excel sheet of the nineties', ole('Workbook'), 'äldre Office-fil'],
  ])('names %s', async (_, content, what) => {
    const { code, reason } = await refusal(content, 'protokoll.md');
    expect(code).toBe('WRONG_TYPE');
    expect(reason).toContain(what);
  });

  it.each([
    ['xlsx', { 'xl/workbook.xml': '<x/>' }, 'xlsx'],
    ['pptx', { 'ppt/presentation.xml': '<x/>' }, 'pptx'],
    ['odt', { mimetype: 'application/vnd.oasis.opendocument.text', 'META-INF/manifest.xml': '<x/>' }, 'odt'],
    ['a zip of anything', { 'bilaga.txt': 'hej' }, 'zip-arkiv'],
  ])('names %s', async (_, parts, what) => {
    const { code, reason } = await refusal(await zipped(parts));
    expect(code).toBe('WRONG_TYPE');
    expect(reason).toContain(what);
  });
});

describe('empty', () => {
  it.each<[string, Uint8Array]>([
    ['no bytes', new Uint8Array()],
    ['white space', bytes(' \r\n\t\n ')],
    ['a mark and nothing after it', bytes('\xef\xbb\xbf')],
  ])('%s', async (_, content) => {
    expect((await refusal(content)).code).toBe('EMPTY');
  });

  it('a docx without words', async () => {
    expect((await refusal(await asDocx(''))).code).toBe('EMPTY');
  });

  it('a docx of pictures is told to be scanned', async () => {
    const parts = { ...docxParts('<w:p><w:r><w:drawing/></w:r></w:p>'), 'word/media/image1.png': 'x' };
    expect(await refusal(await zipped(parts))).toMatchObject({
      code: 'SCANNED',
      reason: expect.stringContaining('OCR'),
    });
  });
});

describe('too large', () => {
  it('a file of 50 MB, before it is looked into', async () => {
    const { code, reason } = await refusal(new Uint8Array(50_000_000));
    expect(code).toBe('TOO_LARGE');
    expect(reason).toContain('50 MB');
  });

  it('a text longer than any minutes', async () => {
    expect((await refusal(Buffer.alloc(5_100_000, 'protokoll '), 'p.txt')).code).toBe('TOO_LARGE');
  });

  it('a docx that unpacks to far more than it is', async () => {
    const bomb = await zipped({ ...docxParts(''), 'word/document.xml': new Uint8Array(200_000_000) });
    expect(bomb.length).toBeLessThan(400_000);
    expect((await refusal(bomb)).code).toBe('TOO_LARGE');
  });

  it('a docx of more paragraphs than a library', async () => {
    expect((await refusal(await zipped(docxParts('<w:p/>'.repeat(1_000_000))))).code).toBe('TOO_LARGE');
  });

  it('a zip of more files than a document has', async () => {
    const parts = Object.fromEntries(Array.from({ length: 5_001 }, (_, index) => [`word/${index}.xml`, '']));
    expect((await refusal(await zipped(parts))).code).toBe('TOO_LARGE');
  });

  it('a pdf whose page unpacks to far more than it is', async () => {
    const packed = deflateSync(Buffer.alloc(80_000_000, ' '));
    expect((await refusal(pdfOf([{ data: packed, entries: '/Filter /FlateDecode' }]), 'p.pdf')).code).toBe('TOO_LARGE');
  });
});

describe('broken', () => {
  it.each([
    ['cut in the middle', (whole: Uint8Array) => whole.subarray(0, whole.length / 2)],
    ['without its beginning', (whole: Uint8Array) => Buffer.concat([bytes('PK\x03\x04'), whole.subarray(400)])],
  ])('a docx %s', async (_, damaged) => {
    const { code, reason } = await refusal(damaged(await asDocx('# Möte\n\nText')));
    expect(code).toBe('BROKEN');
    expect(reason).toMatch(/^Filen är skadad/);
  });

  it.each([
    ['whose text is no XML', '<w:document><w:body><w:p></w:body>'],
    ['whose text is plain words', 'Protokoll'],
    ['whose text is nested beyond all measure', `${'<a>'.repeat(3_000)}${'</a>'.repeat(3_000)}`],
    ['with entities that expand into each other', '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;">]><a>&c;</a>'],
    ['without a body', '<w:document xmlns:w="urn:w"/>'],
  ])('a docx %s', async (_, document) => {
    expect((await refusal(await zipped({ ...docxParts(''), 'word/document.xml': document }))).code).toBe('BROKEN');
  });

  it('a docx without its text', async () => {
    expect((await refusal(await zipped({ 'word/styles.xml': '<x/>' }))).code).toBe('BROKEN');
  });

  it.each([
    ['nothing after its first line', '%PDF-1.7\n'],
    ['noise after its first line', `%PDF-1.4\n${'\x81\x92 obj stream '.repeat(50)}`],
  ])('a pdf with %s', async (_, content) => {
    const { code, reason } = await refusal(bytes(content), 'p.pdf');
    expect(code).toBe('BROKEN');
    expect(reason).toContain('skadad');
  });
});

describe('closed', () => {
  it('a docx with a password', async () => {
    expect(await refusal(ole('EncryptionInfo EncryptedPackage'))).toMatchObject({
      code: 'ENCRYPTED',
      reason: expect.stringContaining('Ta bort lösenordet'),
    });
  });

  it('a pdf with a password', async () => {
    // One blank page, made with RC4 and a user password.
    const locked =
      'JVBERi0xLjMKJeLjz9MKMSAwIG9iago8PAovUHJvZHVjZXIgPGJjOThjZTk3Njk+Cj4+CmVuZG9iagoyIDAgb2JqCjw8Ci9UeXBlIC9QYWdlcwovQ291bnQgMQovS2lkcyBbIDQgMCBSIF0KPj4KZW5kb2JqCjMgMCBvYmoKPDwKL1R5cGUgL0NhdGFsb2cKL1BhZ2VzIDIgMCBSCj4+CmVuZG9iago0IDAgb2JqCjw8Ci9UeXBlIC9QYWdlCi9SZXNvdXJjZXMgPDwKPj4KL01lZGlhQm94IFsgMC4wIDAuMCAxMDAgMTAwIF0KL1BhcmVudCAyIDAgUgo+PgplbmRvYmoKNSAwIG9iago8PAovViAyCi9SIDMKL0xlbmd0aCAxMjgKL1AgNDI5NDk2NzI5MgovRmlsdGVyIC9TdGFuZGFyZAovTyA8ZTM1ZGNjMmNjNTkwODM0M2ViNjlhMWU1Mjk0YmI2Y2Q4ZTBkMjkxZjc3YzA4YzU1MTMwYTAxNTk1Yzg2ZjM4Nj4KL1UgPGJmMzI4MWI3NzhiN2ZiODVjODFkMzYzMTJkZTE3OTFmMjhiZjRlNWU0ZTc1OGE0MTY0MDA0ZTU2ZmZmYTAxMDg+Cj4+CmVuZG9iagp4cmVmCjAgNgowMDAwMDAwMDAwIDY1NTM1IGYgCjAwMDAwMDAwMTUgMDAwMDAgbiAKMDAwMDAwMDA1OSAwMDAwMCBuIAowMDAwMDAwMTE4IDAwMDAwIG4gCjAwMDAwMDAxNjcgMDAwMDAgbiAKMDAwMDAwMDI2MSAwMDAwMCBuIAp0cmFpbGVyCjw8Ci9TaXplIDYKL1Jvb3QgMyAwIFIKL0luZm8gMSAwIFIKL0lEIFsgPDQzODg1ZDJlMGU4NGVhN2I2MmU3M2Y0MDJmNzI1ZTBjPiA8NDM4ODVkMmUwZTg0ZWE3YjYyZTczZjQwMmY3MjVlMGM+IF0KL0VuY3J5cHQgNSAwIFIKPj4Kc3RhcnR4cmVmCjQ3NgolJUVPRgo=';
    expect(await refusal(Buffer.from(locked, 'base64'), 'p.pdf')).toMatchObject({
      code: 'ENCRYPTED',
      reason: expect.stringContaining('Ta bort lösenordet'),
    });
  });
});

it('refuses a pdf of pictures and says that its text must be made first', async () => {
  const { code, reason } = await refusal(
    pdfOf([{ data: bytes('q 100 0 0 100 0 0 cm Q') }, { data: bytes('') }]),
    'p.pdf',
  );
  expect(code).toBe('SCANNED');
  expect(reason).toContain('OCR');
});
