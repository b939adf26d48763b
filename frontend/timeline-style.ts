import { css } from 'lit';
import { glyphStyle } from './status-glyph';
import { besideStyle } from './timeline-beside-style';

/** How the lanes of a timeline look; the drawing behind them takes its colours from here. */
export const timelineStyle = [
  glyphStyle,
  besideStyle,
  css`
    :host {
      --timeline-ground: var(--tandem-surface);
      --timeline-text: var(--vaadin-text-color-secondary);
      --timeline-grid: color-mix(in oklch, var(--vaadin-border-color-secondary) 70%, transparent);
      --timeline-slip: var(--vaadin-text-color-secondary);
      --timeline-today: var(--aura-accent-color);
      --timeline-meeting: color-mix(in oklch, var(--vaadin-text-color) 30%, transparent);
      position: relative;
      display: block;
      box-sizing: border-box;
      padding: 0 16px 12px;
      border: 1px solid var(--vaadin-border-color-secondary);
      border-radius: 8px;
      background: var(--timeline-ground);
      font-size: var(--tandem-text-1);
      line-height: 1.35;
      print-color-adjust: exact;
    }
    .axis {
      position: sticky;
      z-index: 1;
      inset-block-start: 0;
      margin-inline: -15px;
      padding: 8px 15px 0;
      border-bottom: 1px solid var(--vaadin-border-color-secondary);
      border-radius: 8px 8px 0 0;
      background: var(--timeline-ground);
    }
    .flags {
      position: relative;
      font-weight: 500;
    }
    .flag {
      position: absolute;
      padding-inline: 4px;
      white-space: nowrap;
    }
    .today {
      color: var(--aura-accent-text-color);
    }
    .lane + .lane {
      margin-block-start: 4px;
      border-top: 1px solid var(--vaadin-border-color-secondary);
    }
    h2,
    h3,
    p,
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    h2 {
      padding-block: 10px 4px;
      font-size: var(--tandem-text-2);
      font-weight: 600;
      text-wrap: balance;
      overflow-wrap: anywhere;
    }
    .number {
      display: inline-block;
      min-width: 1.5em;
      color: var(--vaadin-text-color-secondary);
    }
    .note {
      margin-inline-start: 4px;
      color: var(--vaadin-text-color-secondary);
      font-size: var(--tandem-text-1);
      font-style: italic;
      font-weight: 400;
    }
    .track {
      position: relative;
      break-inside: avoid;
    }
    .track > ul {
      position: absolute;
      inset-inline: 0;
    }
    .empty {
      position: absolute;
      inset-inline-start: 12px;
      color: var(--vaadin-text-color-secondary);
      line-height: 28px;
    }
    .sign {
      position: absolute;
      display: block;
      box-sizing: border-box;
      padding: 0;
      border: 0;
      border-radius: 4px;
      background: none;
      color: var(--vaadin-text-color);
      font: inherit;
      text-decoration: none;
      cursor: pointer;
    }
    .sign:hover .label {
      text-decoration: underline;
    }
    .sign:focus-visible {
      outline: 2px solid var(--vaadin-focus-ring-color);
      outline-offset: -1px;
    }
    .at {
      position: absolute;
      display: grid;
      width: 24px;
      height: 24px;
      place-items: center;
      font-size: 1rem;
    }
    /* A line behind a hollow sign would look like a part of it. */
    .at .glyph {
      border-radius: 50%;
      background: var(--timeline-ground);
    }
    .label {
      position: absolute;
      overflow: hidden;
      box-sizing: border-box;
      padding-inline: 2px;
      /* The line of today goes on behind the words, too faint to hinder reading. */
      background: color-mix(in srgb, var(--timeline-ground) 80%, transparent);
      line-height: 28px;
      text-align: start;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    .before {
      text-align: end;
    }
    .below {
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
      line-height: 1.35;
      white-space: normal;
    }
    .struck {
      text-decoration: line-through;
    }
    .spoken {
      position: absolute;
      overflow: hidden;
      width: 1px;
      height: 1px;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    @media (forced-colors: active) {
      :host {
        --timeline-ground: Canvas;
        --timeline-text: CanvasText;
        --timeline-grid: GrayText;
        --timeline-slip: CanvasText;
        --timeline-today: Highlight;
        --timeline-meeting: GrayText;
      }
      .sign {
        color: LinkText;
      }
    }
    @media print {
      :host {
        border: 0;
        padding: 0;
      }
      .axis {
        position: static;
        margin-inline: 0;
        padding: 0;
      }
      .axis,
      h2 {
        break-after: avoid;
      }
      .sign:focus-visible {
        outline: none;
      }
    }
  `,
];
