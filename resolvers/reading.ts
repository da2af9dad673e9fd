import type { Resolvers } from '../schema/types.generated.ts';
import type { Context } from '../server/context.ts';
import { mustWrite, wishOf } from './writing.ts';

const NOTHING = {
  document: null,
  meeting: null,
  found: null,
  items: 0,
  decisions: 0,
  newEntities: null,
  knownEntities: null,
  issues: [],
  unchanged: false,
  userErrors: [],
};

/** The bytes of a Base64 text; null when it is none. */
export function bytesOf(base64: string): Uint8Array | null {
  const text = base64.replace(/\s+/g, '');
  return /^[A-Za-z0-9+/]*={0,2}$/.test(text) && text.length % 4 === 0 ? Buffer.from(text, 'base64') : null;
}

/** What a refused document is answered with; anything else goes on as the error it is. */
function refused(error: unknown) {
  if (!(error instanceof Error && 'reason' in error && 'code' in error)) throw error;
  const message = String(error.reason);
  return { ...NOTHING, userErrors: [{ code: 'REFUSED' as const, field: ['input', 'contentBase64'], message }] };
}

async function dryRun(context: Context, file: { name: string; bytes: Uint8Array }) {
  try {
    const { found, told } = await context.readings.found(file);
    const decisions = found.items.reduce((sum, item) => sum + item.decisions.length, 0);
    return { ...NOTHING, found: JSON.stringify(told), items: found.items.length, decisions };
  } catch (error) {
    return refused(error);
  }
}

async function ingest(
  context: Context,
  file: { name: string; bytes: Uint8Array },
  wish: Parameters<Context['readings']['ingest']>[1],
) {
  try {
    const { document, meeting, issues, ...outcome } = await context.readings.ingest(file, wish);
    context.forgetLoaded();
    const { loaders } = context;
    return {
      ...NOTHING,
      document: await loaders.document.byId(document),
      meeting: await loaders.meeting.byId(meeting),
      items: outcome.items,
      decisions: outcome.decisions,
      newEntities: outcome.newEntities,
      knownEntities: outcome.knownEntities,
      issues: (await Promise.all(issues.map((id) => loaders.issue.byId(id)))).filter((issue) => issue !== null),
      unchanged: outcome.unchanged,
    };
  } catch (error) {
    return refused(error);
  }
}

export const reading: Resolvers = {
  Query: { coverage: (_, { year }, { loaders }) => loaders.coverage.of(year ?? null) },
  Coverage: {
    notReported: async ({ notReported }, _, { loaders }) =>
      (await Promise.all(notReported.map((id) => loaders.municipality.byId(id)))).filter((found) => found !== null),
  },
  Mutation: {
    ingestDocument: async (_, { input }, context) => {
      const { name, contentBase64, dryRun: dry, access, accessGround, idempotencyKey } = input;
      mustWrite(context);
      const bytes = bytesOf(contentBase64);
      if (bytes === null) {
        const message = 'Innehållet är inte Base64. Koda filens byte som Base64 och skicka det som contentBase64.';
        return { ...NOTHING, userErrors: [{ code: 'INVALID', field: ['input', 'contentBase64'], message }] };
      }
      const file = { name, bytes };
      return dry === true
        ? dryRun(context, file)
        : ingest(context, file, { access, accessGround, ...wishOf(idempotencyKey) });
    },
  },
};
