/** Colours of charts in light and dark. Groups and statuses keep theirs everywhere. */
import type { Theme } from './state.ts';

export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly rule: string;
  readonly accent: string;
  readonly bar: string;
  readonly target: string;
  readonly hatch: string;
}

export const PALETTES = {
  light: {
    paper: '#ffffff',
    ink: '#1b2426',
    muted: '#566267',
    rule: '#dfe4e6',
    accent: '#0b6e6e',
    bar: '#8fb8b8',
    target: '#a3480f',
    hatch: '#9aa5a9',
  },
  dark: {
    paper: '#14181a',
    ink: '#eef2f3',
    muted: '#a5b1b5',
    rule: '#343d41',
    accent: '#4fb3b3',
    bar: '#3f7f80',
    target: '#f0a35e',
    hatch: '#6d787d',
  },
} as const satisfies Record<Theme, Palette>;

const GROUPS: Readonly<Record<string, Record<Theme, string>>> = {
  KINH: { light: '#3366a8', dark: '#7aa7e0' },
  KHMER: { light: '#d1641b', dark: '#f0935a' },
  HOA: { light: '#2f8f5b', dark: '#63c48f' },
  OTHER: { light: '#7a7a7a', dark: '#b0b0b0' },
  URBAN: { light: '#7d4fa1', dark: '#b58fd6' },
  RURAL: { light: '#8a9a2b', dark: '#bccb5c' },
};
const MORE: Record<Theme, readonly string[]> = {
  light: ['#0b6e6e', '#a3480f', '#3366a8', '#7d4fa1', '#8a6d00', '#2f8f5b', '#7a7a7a'],
  dark: ['#4fb3b3', '#f0a35e', '#7aa7e0', '#b58fd6', '#d9b840', '#63c48f', '#b0b0b0'],
};

/** A group's colour; groups without one of their own take the next of a set. */
export function toGroupColour(category: string, index: number, theme: Theme): string {
  const more = MORE[theme];
  return GROUPS[category]?.[theme] ?? more[index % more.length] ?? more[0] ?? '#0b6e6e';
}

export interface StatusStyle {
  readonly colour: Record<Theme, string>;
  readonly sign: string;
}

/** Each status has its own sign, so that colour is never alone. */
export const STATUS_STYLES: Readonly<Record<string, StatusStyle>> = {
  MET: { colour: { light: '#0b6e6e', dark: '#4fb3b3' }, sign: '✓' },
  ON_TRACK: { colour: { light: '#4fa3a5', dark: '#7cc7c8' }, sign: '↗' },
  ACCELERATION_NEEDED: { colour: { light: '#e0a100', dark: '#f0bd3a' }, sign: '→' },
  LITTLE_PROGRESS: { colour: { light: '#e07b00', dark: '#f39a3d' }, sign: '↘' },
  WORSENING: { colour: { light: '#c43d2b', dark: '#ee7463' }, sign: '✕' },
  NO_DATA: { colour: { light: '#9aa5a9', dark: '#6d787d' }, sign: '–' },
};
