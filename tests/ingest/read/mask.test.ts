// Personal identity numbers never leave the reader; numbers of every other kind do. The numbers are the tax agency's for tests or made up.
import { describe, expect, it } from '@jest/globals';
import { maskPath, maskPersonalNumbers } from '../../../ingest/read/mask.ts';
import { readDocument } from '../../../ingest/read/read.ts';
import { HUNG_MS } from '../../support/hung.ts';

const masked = (text: string): string => maskPersonalNumbers(text).text;

describe('masks', () => {
  it.each([
    ['with a hyphen', '811228-9874', '●●●●●●-●●●●'],
    ['of somebody over a hundred', '180502+9806', '●●●●●●+●●●●'],
    ['with the century', '19811228-9874', '●●●●●●●●-●●●●'],
    ['unbroken', '8112289874', '●●●●●●●●●●'],
    ['unbroken with the century', '198112289874', '●●●●●●●●●●●●'],
    ['a samordningsnummer, sixty added to the day', '701063-2391', '●●●●●●-●●●●'],
    ['spaces around the hyphen', '811228 - 9874', '●●●●●● - ●●●●'],
    ['an en dash', '811228–9874', '●●●●●●–●●●●'],
    ['a hyphen that does not break', '811228\u20119874', '●●●●●●\u2011●●●●'],
    ['a minus sign', '811228\u22129874', '●●●●●●\u2212●●●●'],
    ['split at the line end', '811228-\n9874', '●●●●●●-\n●●●●'],
    ['emphasis on one half', '**811228**-9874', '**●●●●●●**-●●●●'],
    ['29 February', '000229-1235', '●●●●●●-●●●●'],
    ['after letters', 'pnr811228-9874', 'pnr●●●●●●-●●●●'],
    ['at the end of a sentence', 'Ansökan från 811228-9874.', 'Ansökan från ●●●●●●-●●●●.'],
    ['an account that is a personal number', 'konto 811228-9874', 'konto ●●●●●●-●●●●'],
  ])('%s', (_, text, hidden) => {
    expect(masked(text)).toBe(hidden);
    expect(masked(text)).toHaveLength(text.length);
  });
});

it('masks the name of a file in a folder that ends with a digit', () => {
  expect(maskPath('/möten/2019/811228-9874.md')).toBe('/möten/2019/●●●●●●-●●●●.md');
  expect(maskPath('C:\\möten 8\\811228-9874.md')).toBe('C:\\möten 8\\●●●●●●-●●●●.md');
});

describe('leaves', () => {
  it.each([
    ['a wrong check digit', '811228-9875'],
    ['a day that is not', '810230-9872'],
    ['29 February of a common year', '010229-1234'],
    ['an organisation number', '212000-0142'],
    ['an organisation number with its century', '16212000-0142'],
    ['a diary number', 'Dnr KS 2022/00123'],
    ['a diary number that looks like one', 'dnr: 811228-9874'],
    ['a mobile telephone', 'tfn 0701036782, 070-103 67 82'],
    ['an unbroken telephone number that looks like one', 'Tel: 0701036782'],
    ['dates', '2022-02-11, 220211, 20220211–20220312'],
    ['the time after a date', '190405 kl. 0850-11.40'],
    ['an amount', '8112289874 kr'],
    ['an amount in groups', '8 112 289 874'],
    ['a decimal', '811228,9874'],
    ['a bank account', 'konto 8105-9, 123 456 789-0'],
    ['a bankgiro', 'Bankgiro 5050-1055'],
    ['a part of a longer number', '78112289874, 811228-98741, 12-811228-9874'],
    ['an invoice', 'fakturanr 8112289874'],
  ])('%s', (_, text) => {
    expect(maskPersonalNumbers(text)).toEqual({ text, masked: 0 });
  });
});

it('masks in the text and in the name of the file, and counts', async () => {
  const read = await readDocument(
    'Beslut 811228-9874.md',
    Buffer.from('# Möte\n\n701063-2391 och 19811228\u00ad-9874'),
  );
  expect(read.name).toBe('Beslut ●●●●●●-●●●●.md');
  expect(read.text).toBe('# Möte\n\n●●●●●●-●●●● och ●●●●●●●●-●●●●');
  expect(read.masked).toBe(3);
});

it('takes time in proportion to the text', () => {
  const long = '811228- '.repeat(200_000);
  const start = performance.now();
  expect(maskPersonalNumbers(long).masked).toBe(0);
  expect(performance.now() - start).toBeLessThan(HUNG_MS);
});
