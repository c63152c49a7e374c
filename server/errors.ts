/** The closed list of what a request can be refused for. */
export const ERROR_CODES = [
  'UNKNOWN_INDICATOR',
  'UNKNOWN_AREA',
  'UNKNOWN_RELEASE',
  'BREAKDOWN_NOT_COLLECTED',
  'NOT_ADDITIVE',
  'PERIOD_OUT_OF_RANGE',
  'MEASURE_NOT_APPLICABLE',
  'TOO_COSTLY',
  'TOO_MANY_ROWS',
  'BUSY',
  'TIMED_OUT',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_REQUEST',
  'INTERNAL',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** A refusal that tells the asker what to do; `suggestion`, where there is one, is a valid request. */
export class CodedError extends Error {
  readonly code: ErrorCode;
  readonly remedy: string;
  readonly suggestion: unknown;

  constructor(code: ErrorCode, message: string, remedy: string, suggestion?: unknown) {
    super(message);
    this.name = 'CodedError';
    this.code = code;
    this.remedy = remedy;
    this.suggestion = suggestion;
  }
}
