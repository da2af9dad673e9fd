// Owners and allocated money: the seeded minutes have neither a municipality that owns a project with money nor a pot's size.
import { beforeAll, expect, test } from '@jest/globals';
import { minutes } from '../../services/minutes-format.ts';
import { register } from '../../services/register-format.ts';
import { emptiedGraph, recordRegion } from '../support/region.ts';
import { testServer } from '../support/server.ts';

const town = (code: string, name: string) => ({ id: `municipality:${code}`, code, name });
const project = (slug: string, name: string) => ({ id: `project:${slug}`, name, kind: 'OTHER' as const });
const takes = (actor: string, of: string, role: 'OWNER' | 'PARTICIPANT' | 'INVITED') => ({
  actor,
  project: `project:${of}`,
  role,
});
const money = (amountSek: number, of: string, more = {}) => ({
  amountSek,
  status: 'GRANTED' as const,
  pot: 'pot:2020',
  for: `project:${of}`,
  ...more,
});

const REGION = {
  register: register.parse({
    municipalities: [town('9001', 'Ås'), town('9002', 'Ängen'), town('9003', 'Bro')],
    bodies: [{ id: 'body:gruppen', name: 'Gruppen', kind: 'DIRECTORS_GROUP' }],
    projects: [project('ensam', 'Ensam'), project('tillsammans', 'Tillsammans'), project('utan', 'Utan ägare')],
    pots: [{ id: 'pot:2020', name: 'Potten', year: 2020, allocatedSek: 500 }],
  }),
  minutes: [
    minutes.parse({
      document: {
        id: 'document:ett',
        origin: 'READ',
        title: 'Protokoll',
        sha256: '1'.repeat(64),
        status: 'APPROVED',
        access: 'PUBLIC',
        verbatim: true,
      },
      meeting: { id: 'meeting:ett', body: 'body:gruppen', date: '2020-05-05' },
      head: { text: 'Protokoll' },
      attendanceList: { text: 'Närvarande' },
      attendance: [],
      items: [
        {
          ordinal: 1,
          heading: 'Medel',
          kind: 'OTHER',
          participations: [
            takes('municipality:9001', 'ensam', 'OWNER'),
            takes('municipality:9001', 'ensam', 'PARTICIPANT'),
            takes('municipality:9002', 'ensam', 'PARTICIPANT'),
            takes('municipality:9003', 'ensam', 'INVITED'),
            takes('municipality:9001', 'tillsammans', 'OWNER'),
            takes('municipality:9002', 'tillsammans', 'OWNER'),
          ],
          decisions: [
            {
              ordinal: 1,
              text: 'Bevilja medel.',
              kind: 'FUND',
              fundings: [
                money(100, 'ensam'),
                money(1_000, 'tillsammans'),
                money(10, 'utan'),
                money(5, 'utan', { isConditional: true }),
                money(7, 'utan', { isCeiling: true }),
                { status: 'GRANTED', for: 'project:utan' },
              ],
            },
          ],
        },
      ],
    }),
  ],
};

const graph = await emptiedGraph();
beforeAll(() => recordRegion(graph, REGION));
const api = await testServer();

test('money is its single owner’s; joint owners’ and nobody’s is one row without a municipality', async () => {
  expect(
    await api.data('{ fundingSummary(groupBy: [MUNICIPALITY]) { municipality { name } amountSek fundings } }'),
  ).toEqual({
    fundingSummary: [
      { municipality: { name: 'Ås' }, amountSek: 100, fundings: 1 },
      { municipality: null, amountSek: 1_010, fundings: 2 },
    ],
  });
});

test('money counts wholly for each that takes part, once however many roles it has, and not for who was only invited', async () => {
  expect(
    await api.data(
      '{ fundingSummary(groupBy: [PROJECT, PARTICIPATING_MUNICIPALITY]) { project { name } municipality { name } amountSek } }',
    ),
  ).toEqual({
    fundingSummary: [
      { project: { name: 'Ensam' }, municipality: { name: 'Ås' }, amountSek: 100 },
      { project: { name: 'Ensam' }, municipality: { name: 'Ängen' }, amountSek: 100 },
      { project: { name: 'Tillsammans' }, municipality: { name: 'Ås' }, amountSek: 1_000 },
      { project: { name: 'Tillsammans' }, municipality: { name: 'Ängen' }, amountSek: 1_000 },
      { project: { name: 'Utan ägare' }, municipality: null, amountSek: 10 },
    ],
  });
});

test('a pot that has granted more than it held is overdrawn', async () => {
  expect(await api.data('{ fundingPots { allocatedSek grantedSek proposedSek remainingSek } }')).toEqual({
    fundingPots: [{ allocatedSek: 500, grantedSek: 1_110, proposedSek: 0, remainingSek: -610 }],
  });
});
