/** Why a load is refused as a whole: gathered, then thrown as one error. */

/** One reason; `file` is the extract's name, absent when the reason is no single file's. */
export interface FileMistake {
  readonly file?: string;
  readonly problem: string;
  readonly remedy: string;
}

/** Thrown when nothing of a load may be published; carries every reason at once. */
export class LoadRefused extends Error {
  override readonly name = 'LoadRefused';
  readonly mistakes: readonly FileMistake[];

  constructor(mistakes: readonly FileMistake[]) {
    super(mistakes.map(toLine).join('\n'));
    this.mistakes = mistakes;
  }
}

/** Refuses at once for one reason. */
export function refuse(problem: string, remedy: string, file?: string): LoadRefused {
  return new LoadRefused([file === undefined ? { problem, remedy } : { file, problem, remedy }]);
}

function toLine({ file, problem, remedy }: FileMistake): string {
  return `${file === undefined ? '' : `${file}: `}${problem}; ${remedy}`;
}
