/** What a chart shows, and its form in a query string. */
export const CHART_TABS = ['trend', 'bars', 'groups', 'gap', 'map'] as const;
export type ChartTab = (typeof CHART_TABS)[number];
export const LANGS = ['vi', 'en'] as const;
export type Lang = (typeof LANGS)[number];
export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export interface ChartState {
  readonly indicator: string;
  /** A place's code; null: the province. */
  readonly area: string | null;
  /** A dimension, for `groups` and `gap`; null elsewhere. */
  readonly by: string | null;
  readonly from: number | null;
  readonly to: number | null;
  readonly tab: ChartTab;
  readonly lang: Lang;
  readonly theme: Theme;
  /** In pixels. */
  readonly width: number;
}

const WIDTH = { default: 640, min: 280, max: 1920 };

function pick<T extends string>(all: readonly T[], text: string | null): T | undefined {
  return all.find((one) => one === text);
}

function parseYears(text: string | null): { from: number | null; to: number | null } {
  const [, from, to] = /^(\d{4})?\.\.(\d{4})?$/.exec(text ?? '') ?? [];
  const [, only] = /^(\d{4})$/.exec(text ?? '') ?? [];
  const toYear = (year: string | undefined) => (year === undefined ? null : Number(year));
  return only === undefined ? { from: toYear(from), to: toYear(to) } : { from: Number(only), to: Number(only) };
}

function toTab(tab: string | null, by: string | null): ChartTab {
  return pick(CHART_TABS, tab) ?? (by === null ? 'trend' : 'groups');
}

/** Reads a query string: `area=945&by=ethnicity&time=2013..2020&tab=gap&lang=en&theme=dark&w=480`. What cannot be read takes its default. */
export function parseState(indicator: string, search: URLSearchParams): ChartState {
  const asked = search.get('by');
  const tab = asked === 'area' ? 'bars' : toTab(search.get('tab'), asked);
  const dimension = asked === 'area' || asked === 'period' ? null : asked;
  const by = tab === 'groups' || tab === 'gap' ? (dimension ?? 'residence') : null;
  const width = Math.round(Number(search.get('w') ?? WIDTH.default));
  return {
    indicator,
    area: search.get('area'),
    by,
    ...parseYears(search.get('time')),
    tab,
    lang: pick(LANGS, search.get('lang')) ?? 'vi',
    theme: pick(THEMES, search.get('theme')) ?? 'light',
    width: Number.isFinite(width) ? Math.min(WIDTH.max, Math.max(WIDTH.min, width)) : WIDTH.default,
  };
}

/** The query string of a state, without what is default. */
export function toSearch(state: ChartState): string {
  const { area, by, from, to, tab, lang, theme, width } = state;
  const search = new URLSearchParams();
  if (area !== null) search.set('area', area);
  if (by !== null) search.set('by', by);
  if (from !== null || to !== null) search.set('time', from === to ? String(from) : `${from ?? ''}..${to ?? ''}`);
  if (tab !== (by === null ? 'trend' : 'groups')) search.set('tab', tab);
  if (lang !== 'vi') search.set('lang', lang);
  if (theme !== 'light') search.set('theme', theme);
  if (width !== WIDTH.default) search.set('w', String(width));
  return search.toString();
}
