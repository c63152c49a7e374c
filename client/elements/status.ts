/** A status as sign and word; colour only repeats what they say. */
import { html, type TemplateResult } from 'lit';
import { STATUS_STYLES } from '../charts/palette.ts';
import type { Texts } from '../words/vi.ts';

export function statusChip(status: string | null, texts: Texts): TemplateResult {
  const words: Readonly<Record<string, string>> = texts.status;
  const key = status ?? 'NONE';
  return html`<span class="status status-${key.toLowerCase()}"><span class="sign" aria-hidden="true">${STATUS_STYLES[key]?.sign ?? '·'}</span> ${words[key] ?? key}</span>`;
}
