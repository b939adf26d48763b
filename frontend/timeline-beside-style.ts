import { css } from 'lit';

/** How looks what stands beside and below the lanes: the number of what is only counted there with its list, the hint, the legend. */
export const besideStyle = css`
  .count {
    border-radius: 12px;
    background: var(--vaadin-text-color);
    color: var(--timeline-ground);
    font-size: 0.75rem;
    font-weight: 600;
  }
  .bunch {
    padding-block: 4px 12px;
  }
  .bunch.closed {
    display: none;
  }
  h3 {
    font-size: inherit;
    font-weight: 600;
  }
  .bunch ul {
    columns: 20rem;
    column-gap: 24px;
  }
  .bunch li {
    padding-block: 4px;
    break-inside: avoid;
    overflow-wrap: anywhere;
  }
  .bunch a {
    display: inline-block;
    min-height: 24px;
    color: var(--vaadin-text-color);
  }
  .bunch a:focus-visible {
    outline: 2px solid var(--vaadin-focus-ring-color);
  }
  .facts {
    display: block;
    color: var(--vaadin-text-color-secondary);
  }
  .hint {
    position: absolute;
    z-index: 2;
    box-sizing: border-box;
    width: min(360px, 100%);
    padding: 8px 12px;
    border: 1px solid var(--vaadin-border-color);
    border-radius: 6px;
    background: var(--timeline-ground);
    box-shadow: 0 4px 16px rgb(0 0 0 / 0.18);
    overflow-wrap: anywhere;
  }
  .hint p {
    font-weight: 500;
  }
  .hint .facts {
    font-weight: 400;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
    margin-block-start: 8px;
    padding-block-start: 10px;
    border-top: 1px solid var(--vaadin-border-color-secondary);
    color: var(--vaadin-text-color-secondary);
  }
  .legend li {
    display: flex;
    gap: 6px;
    align-items: center;
  }
  .legend svg:not(.glyph) {
    height: 14px;
    fill: none;
    stroke: var(--timeline-slip);
    stroke-width: 1.5;
  }
  @media (forced-colors: active) {
    .count {
      border: 1px solid CanvasText;
    }
    .bunch a {
      color: LinkText;
    }
  }
  @media print {
    .bunch.closed {
      display: block;
    }
    .hint {
      display: none;
    }
  }
`;
