// What is wrong with a seed, said so that whoever keeps the files can mend it without asking.

export type Problem = {
  /** Inside the seed's folder: minutes/body-2022-06-17.json. */
  file: string;
  /** In the file: items[3].decisions[0].concerns[1]; empty for the whole file. */
  path: string;
  wrong: string;
  mend: string;
};

export const describeProblem = ({ file, path, wrong, mend }: Problem): string =>
  `${file}${path === '' ? '' : ` at ${path}`}: ${wrong}. ${mend}.`;

/** A path as it would be written in code: items[3].heading. */
export const pathText = (path: readonly PropertyKey[]): string =>
  path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${String(step)}`))
    .join('');
