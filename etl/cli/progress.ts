/** Shows how far a load is: a bar in a terminal, plain lines elsewhere. */
import cliProgress from 'cli-progress';
import { STEPS, type Step, type Watcher } from '../stages/pipeline.ts';
import type { Terminal } from './terminal.ts';

const WORDS: Readonly<Record<Step, string>> = {
  read: 'đọc tệp / reading files',
  harmonise: 'đối chiếu / matching values and places',
  check: 'kiểm tra / checking rows',
  figures: 'tính số liệu / making figures',
  publish: 'công bố / publishing',
};

export interface Progress extends Watcher {
  stop(): void;
  /** Seconds spent in each step. */
  readonly seconds: () => Readonly<Partial<Record<Step, number>>>;
}

/** `bytes` is the size of all files. A quiet progress only measures. */
export function createProgress({ isScreen, err, clock }: Terminal, bytes: number, quiet: boolean): Progress {
  const begun = new Map<Step, number>();
  const bar =
    isScreen && !quiet
      ? new cliProgress.SingleBar(
          { format: '{bar} {percentage}% {step}', hideCursor: true, clearOnComplete: true, barsize: 24 },
          cliProgress.Presets.shades_classic,
        )
      : undefined;
  // Reading takes about two thirds of a load; the other steps share the rest.
  const rest = Math.max(1, bytes) / 8;
  bar?.start(Math.max(1, bytes) + rest * (STEPS.length - 1), 0, { step: WORDS.read });
  return {
    onStep(step) {
      begun.set(step, clock());
      if (bar === undefined && !quiet) err(`${WORDS[step]}\n`);
      bar?.increment(step === 'read' ? 0 : rest, { step: WORDS[step] });
    },
    onRead(read) {
      bar?.increment(read, { step: WORDS.read });
    },
    stop() {
      bar?.stop();
    },
    seconds() {
      const now = clock();
      const steps = STEPS.filter((step) => begun.has(step));
      return Object.fromEntries(
        steps.map((step, i) => {
          const next = steps[i + 1];
          const end = next === undefined ? now : (begun.get(next) ?? now);
          return [step, Math.round(end - (begun.get(step) ?? end)) / 1000];
        }),
      );
    },
  };
}
