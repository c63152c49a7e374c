/** Observable Plot with our type and colours, and without what it would put into the page. */
import * as Plot from '@observablehq/plot';
import { PALETTES } from './palette.ts';
import type { ChartState } from './state.ts';

type Options = Parameters<typeof Plot.plot>[0];

/** A plot as a bare SVG group of the document given: no style sheet, no class names that a page could meet. */
export function toPlot(document: Document, { width, theme }: ChartState, options: Options & { height: number }): Node {
  const palette = PALETTES[theme];
  const plot = Plot.plot({
    width,
    document,
    className: 'mang-non-plot',
    style: { background: 'none', color: palette.muted, fontSize: '13px' },
    ...options,
  });
  plot.querySelector('style')?.remove();
  plot.removeAttribute('class');
  plot.removeAttribute('style');
  plot.setAttribute('fill', 'currentColor');
  plot.setAttribute('color', palette.muted);
  plot.setAttribute('font-size', '13');
  plot.setAttribute('overflow', 'visible');
  return plot;
}
