// Bounds the time for an answer. (Fastify's handlerTimeout stops its clock when the request's body has been read, so that a POST
// is never timed out.)

/** The work behind an answer took too long. It goes on, unheard: each of its statements has a limit of its own. */
export class AnswerTimeout extends Error {
  override name = 'AnswerTimeout';
}

export async function inTime<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new AnswerTimeout(`no answer within ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
