/** What a command has of the world outside: where it writes, and the time. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** True when `err` is a screen, on which a bar can move. */
  readonly isScreen: boolean;
  readonly now: () => Date;
  /** Milliseconds from some moment on. */
  readonly clock: () => number;
}
