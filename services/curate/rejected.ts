// What a curation answers when the caller asked for something that cannot be: told in the answer, with nothing written.

export type UserError = {
  code: 'NOT_FOUND' | 'INVALID' | 'CONFLICT' | 'NOT_UNDOABLE' | 'REFUSED';
  /** The way to the argument: [«input», «person»]. */
  field: string[];
  /** In Swedish and English; the API picks by Accept-Language. */
  message: { sv: string; en: string };
};

export class Rejected extends Error {
  constructor(readonly errors: UserError[]) {
    super(errors.map(({ message }) => message.en).join(' '));
    this.name = 'Rejected';
  }
}

/** Throws one complaint about one argument. */
export function reject(code: UserError['code'], field: string, sv: string, en: string): never {
  throw new Rejected([{ code, field: ['input', ...field.split('.')], message: { sv, en } }]);
}
