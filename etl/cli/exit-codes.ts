/** How the command ends. */
export const EXIT = { ok: 0, refused: 1, usage: 2, catalogue: 3 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
