// Asks the API to write plans and figures, shortly.
import type { Graph } from '../../graph/run.ts';
import type { TestServer } from './server.ts';

export type Fault = { code: string; field: string[]; message: string };
export type Line = { id: string; action: string; subject: string; undoable: boolean };
type Answer<T> = T & { changes: Line[]; userErrors: Fault[] };
type Input = Record<string, unknown>;

const TOLD = 'changes { id action subject undoable } userErrors { code field message }';

export const figuresOf = (api: TestServer) => {
  const done = async <T>(text: string, variables: Input): Promise<T> =>
    (await api.data<{ done: T }>(text, variables)).done;
  return {
    upsertPlan: (input: Input, fields = 'id') =>
      done<Answer<{ plan: Input | null }>>(
        `mutation Plan($input: UpsertPlanInput!) { done: upsertPlan(input: $input) { plan { ${fields} } ${TOLD} } }`,
        { input },
      ),
    record: (outcomes: Input[], more: Input = {}, fields = 'value missingReason') =>
      done<Answer<{ outcomes: Input[]; unchanged: number }>>(
        `mutation Record($input: RecordOutcomesInput!) { done: recordOutcomes(input: $input) { outcomes { ${fields} } unchanged ${TOLD} } }`,
        { input: { outcomes, ...more } },
      ),
    importFile: (input: Input) =>
      done<Answer<{ outcomes: Input[]; found: number; unchanged: number; problems: Input[] }>>(
        `mutation Import($input: ImportOutcomesInput!) { done: importOutcomes(input: $input) {
           outcomes { value missingReason keyFigure { name } source } found unchanged problems { sheet row column message } ${TOLD} } }`,
        { input },
      ),
    publish: (input: Input, fields = 'id') =>
      done<{ publishedReport: Input | null; change: Line | null; userErrors: Fault[] }>(
        `mutation Publish($input: PublishReportInput!) { done: publishReport(input: $input) { publishedReport { ${fields} }
           change { id action subject undoable } userErrors { code field message } } }`,
        { input },
      ),
    undo: async (change: string | undefined): Promise<Fault[]> =>
      (
        await done<{ userErrors: Fault[] }>(
          'mutation Undo($id: ID!) { done: undo(change: $id) { userErrors { code field message } } }',
          { id: change },
        )
      ).userErrors,
  };
};

const FORGET = {
  name: 'test.forget',
  text: "MATCH (n:Plan|FocusArea|Goal|KeyFigure|MeasureVersion|Target|Outcome|PublishedReport) WHERE split(n.id, ':')[1] = $plan DETACH DELETE n",
  sample: {},
};
/** Takes a plan away with everything of it, as nothing in the product does; `plan` is its id's last part. */
export const forgetPlan = (graph: Graph, plan: string) => graph.write((run) => run(FORGET, { plan }));
