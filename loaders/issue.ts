import {
  ABOUT,
  type DataIssueKind,
  type DataIssueRow,
  type DataIssueStatus,
  ISSUE_BY_ID,
  ISSUES,
  SUGGESTIONS,
} from '../graph/issue.ts';
import type { Ask } from './ask.ts';
import { type Connection, listed, type PageRequest } from './connection.ts';

export type IssueChoice = { status: DataIssueStatus | null; kinds: DataIssueKind[] | null };

export const issueLoaders = (ask: Ask) => ({
  byId: (id: string) => ask.one(ISSUE_BY_ID, id),
  list: (choice: IssueChoice, request: PageRequest): Connection<DataIssueRow> =>
    listed(ask, ISSUES, { anchor: 'all', order: 'DATE', params: choice, request }),
  about: (id: string) => ask.many(ABOUT, id),
  suggestions: (id: string) => ask.many(SUGGESTIONS, id),
});
