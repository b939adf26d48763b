import { css, svg, type SVGTemplateResult } from 'lit';

/** The statuses of a milestone, under the names that the server uses. */
export type Status = 'not_started' | 'on_track' | 'at_risk' | 'delayed' | 'completed' | 'not_being_pursued';

const shapes: Record<Status, SVGTemplateResult> = {
  not_started: svg`<circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor" stroke-width="2" />`,
  on_track: svg`<circle cx="8" cy="8" r="6.5" fill="currentColor" />`,
  at_risk: svg`<path d="M8 1.5 15 14.5H1Z" fill="currentColor" />`,
  delayed: svg`<path d="M8 0.5 15.5 8 8 15.5 0.5 8Z" fill="currentColor" />`,
  completed: svg`<path d="M2 8.5 6.3 13 14 3.5" fill="none" stroke="currentColor" stroke-width="2.8" />`,
  not_being_pursued: svg`<g fill="none" stroke="currentColor" stroke-width="2">
    <circle cx="8" cy="8" r="6" /><path d="M3.8 12.2 12.2 3.8" /></g>`,
};

/** Draws a status; the one place that knows its shape. Shapes differ without colour, and take the system's where it is forced. */
export function glyph(status: Status): SVGTemplateResult {
  return svg`<svg class="glyph" viewBox="0 0 16 16" aria-hidden="true"
    style="color: var(--tandem-status-${status})">${shapes[status]}</svg>`;
}

/** The size of a glyph goes with the text beside it. */
export const glyphStyle = css`
  .glyph {
    display: inline-block;
    flex: none;
    width: 0.875em;
    height: 0.875em;
    vertical-align: -0.0625em;
  }
  @media (forced-colors: active) {
    .glyph {
      color: CanvasText !important;
    }
  }
`;
