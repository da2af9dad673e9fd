// What happens when more is asked than can be answered: so many requests are worked on at once, so many wait in turn and not for long,
// and the rest are told at once to come back. What is under way then goes on as fast as ever.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { Settings } from '../config/settings.ts';
import { errorBody } from './errors.ts';
import { type Gate, gateOf, type Place } from './gate.ts';
import { readable } from './limits.ts';

type Bounds = Pick<Settings, 'MAX_ACTIVE_REQUESTS' | 'MAX_WAITING_REQUESTS' | 'MAX_WAITING_MS'>;
/** A place, and how many still need it: the connection until it has its answer, and the work. */
type Held = Place & { needed: number };

/** Whoever watches over the server must hear from it most of all when much is asked. */
const ALWAYS = /^\/(?:health|metrics)(?:[/?]|$)/;
/** These take seconds to minutes, so they wait for each other and not for, or before, questions. */
const LONG = /^\/(?:export|reports)(?:[/?]|$)/;
/** One line in the log for a storm, not one for each drop. */
const TELL_EVERY_MS = 10_000;

/** Put before every route that it should hold for. */
export function holdBack(app: FastifyInstance, settings: Bounds, logger: Logger): void {
  const limits = {
    active: settings.MAX_ACTIVE_REQUESTS,
    waiting: settings.MAX_WAITING_REQUESTS,
    waitMs: settings.MAX_WAITING_MS,
  };
  const questions = gateOf(limits);
  const long = gateOf(limits);
  const gateFor = ({ url }: FastifyRequest): Gate | null => {
    if (ALWAYS.test(url)) return null;
    return LONG.test(url) ? long : questions;
  };
  const refuse = refusing(settings, logger);
  const held = new WeakMap<FastifyRequest, Held>();

  // Before the body is read: a refusal is cheap. A place is taken after it, so that a body that comes slowly holds none.
  app.addHook('onRequest', async (request, reply) => {
    if (gateFor(request)?.isFull()) return refuse(reply);
  });
  app.addHook('preHandler', async (request, reply) => {
    const gate = gateFor(request);
    if (gate === null) return;
    const place: Held = { ...gate.enter(), needed: 1 };
    held.set(request, place);
    reply.raw.once('close', () => letGo(place));
    if (!(await place.given)) return refuse(reply);
  });
  // A client that gives up does not end the work it has asked for: as long as that goes on, its place is not another's.
  app.addHook('onRoute', (route) => {
    const { handler } = route;
    route.handler = function (request, reply) {
      const answer: unknown = handler.call(this, request, reply);
      const place = held.get(request);
      if (place !== undefined && answer instanceof Promise) {
        place.needed += 1;
        const done = (): void => letGo(place);
        answer.then(done, done);
      }
      return answer;
    };
  });
}

function letGo(place: Held): void {
  place.needed -= 1;
  if (place.needed === 0) place.leave();
}

function refusing(settings: Bounds, logger: Logger): (reply: FastifyReply) => FastifyReply {
  const { MAX_ACTIVE_REQUESTS: active, MAX_WAITING_REQUESTS: waiting, MAX_WAITING_MS } = settings;
  const seconds = Math.max(1, Math.ceil(MAX_WAITING_MS / 1_000));
  const says =
    `More is asked than can be answered: at most ${readable(active)} requests are worked on at once, ` +
    `and ${readable(waiting)} wait for at most ${readable(MAX_WAITING_MS)} ms. Ask again in ${seconds} s.`;
  const body = errorBody(says, 'SERVICE_UNAVAILABLE', { name: 'waitingRequests', max: waiting });
  let told = Number.NEGATIVE_INFINITY;
  let refused = 0;
  return (reply) => {
    refused += 1;
    if (performance.now() - told > TELL_EVERY_MS) {
      logger.warn({ refused, active, waiting }, 'more is asked than can be answered: requests are refused');
      told = performance.now();
      refused = 0;
    }
    return reply.code(503).header('retry-after', seconds).send(body);
  };
}
