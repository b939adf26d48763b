import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { glyph } from './status-glyph';
import type { Bunch, Mark } from './timeline-data';
import { HALF, type Placed, type PlacedLane } from './timeline-layout';

/** What the parts of a lane tell the element. */
export interface LaneEvents {
  /** The one place of the timeline that the Tab key reaches. */
  isStop(id: string): boolean;
  isOpen(bunch: string): boolean;
  toggle(bunch: string): void;
  reached(id: string): void;
  pointed(mark: Mark, sign: Element): void;
  left(): void;
  followed(mark: Mark, click: MouseEvent): void;
}

/** A goal: its title, what is due along the time, and below it the lists of what is only counted there. */
export function laneOf({ lane, placed, height }: PlacedLane, head: number, empty: string, on: LaneEvents) {
  return html`<div class="lane">
    <h2>
      <span class="number">${lane.number}</span
      ><span class=${lane.struck ? 'struck' : ''} lang=${lane.title.lang}>${lane.title.text}</span
      >${lane.note ? html` <span class="note">${lane.note}</span>` : nothing}
    </h2>
    <div class="track" style="height: ${height + head}px">
      <div class="lines" aria-hidden="true"></div>
      ${placed.length === 0
        ? html`<p class="empty" style="top: ${head}px">${empty}</p>`
        : html`<ul role="list" style="top: ${head}px">
            ${repeat(
              placed,
              ({ id }) => id,
              (item) => html`<li>${signOf(item, on)}</li>`,
            )}
          </ul>`}
    </div>
    ${lane.bunches.map((bunch) => listOf(bunch, on))}
  </div>`;
}

function signOf(item: Placed, on: LaneEvents): TemplateResult {
  const { left, top, width, height, label } = item;
  const box = `left: ${left}px; top: ${top}px; width: ${width}px; height: ${height}px`;
  const text = `left: ${label.left}px; top: ${label.top}px; width: ${label.width}px`;
  const sign = `left: ${item.x - left - HALF}px; top: ${item.y - top - HALF}px`;
  const stop = on.isStop(item.id) ? 0 : -1;
  const side = `label ${label.side}`;
  if (item.bunch) {
    const { id, marks, label: words } = item.bunch;
    return html`<button
      id=${id}
      class="sign"
      style=${box}
      tabindex=${stop}
      aria-expanded=${on.isOpen(id)}
      aria-controls="list-${id}"
      @click=${() => on.toggle(id)}
      @focus=${() => on.reached(id)}
    >
      <span class="at count" aria-hidden="true" style=${sign}>${marks.length}</span>
      <span class=${side} style=${text}>${words}</span>
    </button>`;
  }
  const mark = item.mark!;
  return html`<a
    id=${mark.id}
    class="sign"
    href=${mark.href}
    style=${box}
    tabindex=${stop}
    @click=${(click: MouseEvent) => on.followed(mark, click)}
    @focus=${(event: Event) => {
      on.reached(mark.id);
      on.pointed(mark, event.currentTarget as Element);
    }}
    @blur=${on.left}
    @pointerenter=${(event: Event) => on.pointed(mark, event.currentTarget as Element)}
    @pointerleave=${on.left}
  >
    <span class="at" style=${sign}>${glyph(mark.status)}</span>
    <span class="${side} ${mark.struck ? 'struck' : ''}" style=${text} lang=${mark.title.lang}>${mark.title.text}</span>
    <span class="spoken">, ${mark.facts}</span>
  </a>`;
}

function listOf({ id, label, marks }: Bunch, on: LaneEvents): TemplateResult {
  return html`<div class="bunch ${on.isOpen(id) ? '' : 'closed'}" id="list-${id}">
    <h3>${label}</h3>
    <ul role="list">
      ${marks.map(
        (mark) =>
          html`<li>
            <a
              id=${mark.id}
              class=${mark.struck ? 'struck' : ''}
              href=${mark.href}
              lang=${mark.title.lang}
              @click=${(click: MouseEvent) => on.followed(mark, click)}
              >${glyph(mark.status)} ${mark.title.text}</a
            >
            <span class="facts">${mark.facts}</span>
          </li>`,
      )}
    </ul>
  </div>`;
}
