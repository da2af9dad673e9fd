// Carries a plan out. What is there is taken as it is; only what must be waited for is waited for, with one listener and no promise for
// each field. The same object asked for the same selection is made once, however often an answer repeats it. Nothing here knows how a
// fault is told: it stops at the first, and the library, which does, is asked instead.
import type { GraphQLResolveInfo } from 'graphql';
import { type Field, type Selection, type Shape, Unplanned, type Variables } from './plan.ts';

type Json = Record<string, unknown>;
type Run = {
  context: unknown;
  variables: Variables;
  /** The arguments of each field, worked out when the first object needs them. */
  arguments: Readonly<Record<string, unknown>>[];
  /** What each selection has become of each object. */
  made: Map<object, Json>[];
  /** How many promises are waited for, and the whole itself. */
  open: number;
  close(): void;
  stop(reason: unknown): void;
};

/** No resolver here asks what its own field was called with: they are given their arguments. */
const NO_INFO = undefined as unknown as GraphQLResolveInfo;

/** The data of an answer. Rejects with the first fault, or with Unplanned. */
export function carryOut(root: Selection, context: unknown, variables: Variables): Promise<Json> {
  return new Promise((resolve, reject) => {
    const data: Json = {};
    const run: Run = {
      context,
      variables,
      arguments: [],
      made: [],
      open: 1,
      close() {
        this.open -= 1;
        if (this.open === 0) resolve(data);
      },
      stop: reject,
    };
    fill(run, data, root, undefined);
    run.close();
  });
}

function fill(run: Run, into: Json, { fields }: Selection, source: unknown): void {
  for (const field of fields) put(run, into, field.key, resolved(run, field, source), field.shape);
}

function resolved(run: Run, field: Field, source: unknown): unknown {
  const { name, number, resolve } = field;
  run.arguments[number] ??= field.argumentsWith(run.variables);
  const given = run.arguments[number];
  if (resolve) return resolve(source, given, run.context, NO_INFO);
  const value = (source as Json | undefined)?.[name];
  return typeof value === 'function' ? value.call(source, given, run.context) : value;
}

const isPromise = (value: unknown): value is Promise<unknown> =>
  typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function';

/** Puts a value in its place now, or keeps the place until it comes. */
function put(run: Run, into: Json | unknown[], at: string | number, value: unknown, shape: Shape): void {
  const place = into as Json;
  if (!isPromise(value)) {
    place[at] = formed(run, value, shape);
    return;
  }
  place[at] = null;
  run.open += 1;
  value
    .then((come) => {
      put(run, into, at, come, shape);
      run.close();
    })
    .catch(run.stop);
}

function formed(run: Run, value: unknown, shape: Shape): unknown {
  if (value instanceof Error) throw value;
  if (value === null || value === undefined) {
    if (shape.required) throw new Unplanned('Nothing, where something must be');
    return null;
  }
  switch (shape.kind) {
    case 'leaf': {
      const written = shape.write(value);
      if (written === null || written === undefined) throw new Unplanned('A value that cannot be written');
      return written;
    }
    case 'list': {
      if (!Array.isArray(value)) throw new Unplanned('No list');
      const list: unknown[] = new Array(value.length);
      for (let at = 0; at < value.length; at += 1) put(run, list, at, value[at], shape.of);
      return list;
    }
    case 'object':
      return objectOf(run, shape.selection, value);
    case 'abstract': {
      const name = shape.type.resolveType?.(value, run.context, NO_INFO, shape.type);
      if (typeof name !== 'string') throw new Unplanned(`A ${shape.type.name} of no known type`);
      return objectOf(run, shape.selectionOf(name), value);
    }
  }
}

function objectOf(run: Run, selection: Selection, source: unknown): Json {
  if (typeof source !== 'object' || source === null) {
    const json: Json = {};
    fill(run, json, selection, source);
    return json;
  }
  run.made[selection.number] ??= new Map();
  const all = run.made[selection.number];
  const known = all?.get(source);
  if (known) return known;
  const json: Json = {};
  all?.set(source, json);
  fill(run, json, selection, source);
  return json;
}
