// What is there already is handed on at once; only what must be waited for is a promise. A page of four hundred edges whose nodes are
// loaded would otherwise be four hundred promises of what everybody knows.
export type Soon<T> = T | Promise<T>;

export const isPromise = <T>(value: Soon<T>): value is Promise<T> =>
  typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function';

/** `next` of a value, now or when it has come. */
export const soon = <A, B>(value: Soon<A>, next: (value: A) => Soon<B>): Soon<B> =>
  isPromise(value) ? value.then(next) : next(value);

/** All of them, now when each of them is there. */
export const allSoon = <T>(values: readonly Soon<T>[]): Soon<T[]> =>
  values.some(isPromise) ? Promise.all(values) : (values as T[]);

/** Runs `work` when everything has been asked for that can be without another answer. */
export const whenAllHaveAsked = (work: () => void): void => {
  // A tick of Node's comes after the promises that are settled now, and after what those lead to.
  void Promise.resolve().then(() => process.nextTick(work));
};
