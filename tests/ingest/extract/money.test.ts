import { describe, expect, test } from '@jest/globals';
import { amountsIn } from '../../../ingest/extract/money.ts';
import { decide, readOne } from './hand-made.ts';

const short = (text: string): string[] =>
  amountsIn(text, [], 'GRANTED').map(({ sek, max, pot, year, per }) =>
    [sek, max ? 'max' : '', pot ?? '', year ?? '', per === 'TOTAL' ? '' : per].join(' ').replace(/ +/g, ' ').trim(),
  );

describe('sums of money', () => {
  test.each([
    ['bevilja 350 tkr', ['350000']],
    ['1,5 Mkr, 2 mnkr och 0,5 miljoner kronor', ['1500000', '2000000', '500000']],
    ["kostnader om max 80' kr", ['80000 max']],
    ['100 000 kr, 1 200 000 kronor, 75.000 kr', ['100000', '1200000', '75000']],
    ['en halv miljon kronor', ['500000']],
    ['50–70 tkr', ['70000 max']],
    ['upp till 30 tkr per kommun', ['30000 max MUNICIPALITY']],
    ['150 tkr/år', ['150000 YEAR']],
    ['10 tkr per kommun och år', ['10000 MUNICIPALITY_YEAR']],
    ['2 kr per invånare', ['2 INHABITANT']],
    ['inom en ram om 900 tkr', ['900000 max']],
    ['200 tkr för 2024 och 250 tkr för 2025 ur klimatpotten', ['200000 klimatpotten 2024', '250000 klimatpotten 2025']],
    [
      '1,1 mnkr, varav 600 tkr ur utvecklingsmedel 2024 och 500 tkr ur utvecklingsmedel 2025',
      ['1100000', '600000 utvecklingsmedel 2024 2024', '500000 utvecklingsmedel 2025 2025'],
    ],
    [
      'med 90 tkr. 40 tkr finansieras genom avsatta medel för Pilotinsatser 2024 och 50 tkr finansieras genom avsatta medel för Pilotinsatser 2025',
      ['90000', '40000 Pilotinsatser 2024 2024', '50000 Pilotinsatser 2025 2025'],
    ],
    [
      'högst 240 000 kronor per år ur anslaget för samverkan 2024 och 2025',
      ['240000 max anslaget för samverkan 2024 YEAR', '240000 max anslaget för samverkan 2025 YEAR'],
    ],
    ['finansiera satsningen med 200 000 kronor från 2023 års överskott', ['200000 2023 års överskott 2023']],
    ['projektet har 64 elever, 12 procent fler än 2023', []],
    ['från styrelsen till projektet 45 tkr', ['45000']],
  ])('%s', (text, amounts) => expect(short(text)).toEqual(amounts));

  test('the parts of a whole point at it', () => {
    const parts = amountsIn('bevilja 90 tkr. 40 tkr tas från reserven och 50 tkr tas från potten', [], 'GRANTED');
    expect(parts.map(({ partOf }) => partOf)).toEqual([null, 0, 0]);
  });

  test('money that depends on something is conditional', () => {
    expect(decide('bevilja 350 tkr, under förutsättning att Eda beslutar om lika mycket').amounts[0]?.conditional).toBe(
      true,
    );
    expect(decide('bevilja 350 tkr till Eda').amounts[0]?.conditional).toBe(false);
  });

  test('a grant without a pot takes the one that the item names', () => {
    const told = { texts: ['Medel tas från tidigare års överskott.'] };
    expect(decide('bevilja projektet Skog och sjö 900 tkr', told).amounts[0]).toMatchObject({
      pot: 'tidigare års överskott',
      status: 'GRANTED',
    });
    expect(decide('tacka för informationen', told).amounts).toEqual([]);
  });

  test('money without a sum is kept with its pot and what it is for', () => {
    expect(decide('medel till Skog och sjö tas från avsatta medel för Pilotinsatser 2025').amounts).toMatchObject([
      { sek: null, pot: 'Pilotinsatser 2025', year: 2025, for: ['Skog och sjö'] },
    ]);
  });

  test.each([
    ['rekommendera styrelsen att bevilja 300 tkr', 'PROPOSED'],
    ['avslå ansökan om 300 tkr', 'REQUESTED'],
    ['bevilja 300 tkr enligt förslaget', 'GRANTED'],
  ])('%s: %s', (text, status) => expect(decide(text).amounts[0]?.status).toBe(status));

  test('what an item only speaks of is no grant', () => {
    const { amounts } = readOne({
      heading: 'Skog och sjö',
      texts: ['Kostnaden uppskattas till 1 Mkr.', 'Projektet söker 400 tkr.'],
    });
    expect(amounts.map(({ sek, status }) => [sek, status])).toEqual([
      [1_000_000, 'ESTIMATED'],
      [400_000, 'REQUESTED'],
    ]);
  });
});
