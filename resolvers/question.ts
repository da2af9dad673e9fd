import { QUESTIONS } from '../questions/all.ts';
import { allowedFor } from '../questions/parameters.ts';
import type { Resolvers } from '../schema/types.generated.ts';

export const question: Resolvers = {
  Query: {
    questions: (_, __, { settings }) =>
      QUESTIONS.map(({ slug, parameters, columns, documents, ...question }) => {
        const url = `${settings.publicUrl}/questions/${slug}`;
        return {
          ...question,
          slug,
          documents: [...documents],
          columns: columns.map(({ name, title, kind }) => ({ name, title, kind })),
          parameters: parameters.map((parameter) => {
            const { name, label, required, preset } = parameter;
            return { name, label, required, preset, allowed: allowedFor(parameter)[0] };
          }),
          url,
          json: `${url}.json`,
          csv: `${url}.csv`,
          xlsx: `${url}.xlsx`,
        };
      }),
  },
};
