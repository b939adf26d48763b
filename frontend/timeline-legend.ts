import { html, nothing } from 'lit';
import { glyph, type Status } from './status-glyph';
import type { Lane } from './timeline-data';
import type { PlacedLane } from './timeline-layout';

/** What the signs mean that occur. */
export function legend(
  lanes: Lane[],
  placed: PlacedLane[],
  words: { legend: string; baseline: string; slip: string },
  statuses: Partial<Record<Status, string>>,
) {
  const marks = lanes.flatMap((lane) => [...lane.marks, ...lane.bunches.flatMap((bunch) => bunch.marks)]);
  const shown = Object.entries(statuses).filter(([status]) => marks.some((mark) => mark.status === status));
  const slipped = placed.some((lane) => lane.placed.some(({ baseline }) => baseline !== null));
  if (shown.length === 0) return nothing;
  return html`<ul class="legend" role="list" aria-label=${words.legend}>
    ${shown.map(([status, word]) => html`<li>${glyph(status as Status)} ${word}</li>`)}
    ${slipped
      ? html`<li>
            <svg viewBox="-7 -7 14 14" aria-hidden="true"><path d="M0 -5.5 5.5 0 0 5.5 -5.5 0Z" /></svg>${words.baseline}
          </li>
          <li><svg viewBox="-12 -7 24 14" aria-hidden="true"><path d="M-12 0H12" /></svg>${words.slip}</li>`
      : nothing}
  </ul>`;
}
