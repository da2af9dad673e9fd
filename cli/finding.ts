// One thing that the doctor looked at.

export interface Finding {
  name: string;
  /** later: not there yet, and the next start sees to it; or not needed. */
  state: 'ok' | 'wrong' | 'later';
  /** What was found; when wrong, with the mend. */
  text: string;
}

/** Runs a look that throws a sentence when something is wrong. */
export async function look(name: string, check: () => Promise<string> | string): Promise<Finding> {
  try {
    return { name, state: 'ok', text: await check() };
  } catch (error) {
    return { name, state: 'wrong', text: error instanceof Error ? error.message : String(error) };
  }
}
