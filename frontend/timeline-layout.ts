import { dayOf, type Bunch, type Lane, type Mark, type Period } from './timeline-data';

/** Half of what a sign takes: it is 24 px wide, so that it can be touched, and stands whole on the first and the last day. */
export const HALF = 12;

const GAP = 10;

/** Where the days of a period stand. */
export class Scale {
  readonly first: number;
  readonly last: number;

  constructor(
    period: Period,
    readonly width: number,
  ) {
    this.first = dayOf(period.first);
    this.last = Math.max(dayOf(period.last), this.first + 1);
  }

  x(day: number): number {
    return HALF + (day - this.first) * this.perDay;
  }

  get perDay(): number {
    return (this.width - 2 * HALF) / (this.last - this.first);
  }

  holds(day: number): boolean {
    return day >= this.first && day <= this.last;
  }
}

/** How letters are set. */
export interface Type {
  /** The height of a sign with its label beside it, with its room. */
  row: number;
  /** The height of a line of a label below its sign. */
  line: number;
  /** The longest label before it is cut. */
  longest: number;
  width(text: string): number;
}

/** A mark or a bunch at its place in a lane; all lengths in px from the lane's corner. */
export interface Placed {
  id: string;
  mark: Mark | null;
  bunch: Bunch | null;
  day: number;
  baseline: number | null;
  x: number;
  /** The middle of its sign. */
  y: number;
  left: number;
  top: number;
  width: number;
  height: number;
  /** The label from the left of the whole. */
  label: { left: number; top: number; width: number; side: 'after' | 'before' | 'below' };
}

export interface PlacedLane {
  lane: Lane;
  placed: Placed[];
  height: number;
}

interface Item {
  id: string;
  day: number;
  baseline: number | null;
  text: string;
  mark: Mark | null;
  bunch: Bunch | null;
}

/** Labels below their signs take odd heights, so lines are counted by halves. */
const HALVES = 2;
const MOST_LINES = 2;

/** The least room below a label that stands below its sign. */
const BELOW = 4;

/** Sets what is due in time from left to right, each at the first height where it hides no other. */
export function place(lane: Lane, scale: Scale, type: Type): PlacedLane {
  const unit = type.row / HALVES;
  const taken: Array<Array<[number, number]>> = [];
  const placed = items(lane).map((item) => {
    const { x, left, right, lines, label } = spotOf(item, scale, type);
    const units = HALVES + (lines === 0 ? 0 : Math.ceil((lines * type.line + BELOW) / unit));
    let at = 0;
    while (!range(at, units).every((height) => isFree(taken[height] ?? [], left, right))) at++;
    range(at, units).forEach((height) => (taken[height] ??= []).push([left, right]));
    const { mark, bunch, id, day, baseline } = item;
    const top = at * unit;
    return {
      id,
      mark,
      bunch,
      day,
      baseline,
      x,
      y: top + type.row / 2,
      left,
      top,
      width: right - left,
      height: type.row + lines * type.line,
      label: { ...label, left: label.left - left, top: lines === 0 ? 0 : type.row - 2 },
    };
  });
  return { lane, placed, height: Math.max(taken.length, HALVES) * unit };
}

function items(lane: Lane): Item[] {
  const marks: Item[] = lane.marks.map((mark) => ({
    id: mark.id,
    mark,
    bunch: null,
    text: mark.title.text,
    day: dayOf(mark.due),
    baseline: mark.baseline === null ? null : dayOf(mark.baseline),
  }));
  const bunches: Item[] = lane.bunches.map((bunch) => ({
    id: bunch.id,
    mark: null,
    bunch,
    text: bunch.label,
    day: dayOf(bunch.due),
    baseline: null,
  }));
  return [...marks, ...bunches].sort((one, other) => one.day - other.day);
}

/** The label stands after the sign and its baseline, before them where there is no room, else on lines of its own. */
function spotOf(item: Item, scale: Scale, type: Type) {
  const x = scale.x(item.day);
  const from = item.baseline === null ? x : Math.min(Math.max(scale.x(item.baseline), HALF), scale.width - HALF);
  const left = Math.min(x, from) - HALF;
  const right = Math.max(x, from) + HALF;
  const whole = Math.ceil(type.width(item.text) + GAP);
  const width = Math.min(whole, type.longest);
  if (width <= scale.width - right) {
    return { x, left, right: right + width, lines: 0, label: { left: right, width, side: 'after' as const } };
  }
  if (width <= left) {
    return { x, left: left - width, right, lines: 0, label: { left: left - width, width, side: 'before' as const } };
  }
  const broad = Math.min(whole, scale.width);
  const start = Math.max(0, Math.min(x - HALF, scale.width - broad));
  return {
    x,
    left: Math.min(left, start),
    right: Math.max(right, start + broad),
    lines: whole > scale.width ? MOST_LINES : 1,
    label: { left: start, width: broad, side: 'below' as const },
  };
}

function isFree(taken: Array<[number, number]>, left: number, right: number): boolean {
  return taken.every(([from, to]) => right + GAP <= from || left >= to + GAP);
}

function range(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => from + index);
}

/** Where an arrow key leads from a mark: along its lane, or to what is nearest in time in the next lane that has any. */
export function neighbour(lanes: PlacedLane[], id: string, key: string): Placed | undefined {
  const at = lanes.findIndex(({ placed }) => placed.some((other) => other.id === id));
  if (at < 0) return undefined;
  const { placed } = lanes[at];
  const index = placed.findIndex((other) => other.id === id);
  switch (key) {
    case 'ArrowLeft':
      return placed[index - 1];
    case 'ArrowRight':
      return placed[index + 1];
    case 'Home':
      return placed[0];
    case 'End':
      return placed[placed.length - 1];
    case 'ArrowUp':
      return nearest(lanes.slice(0, at).reverse(), placed[index].x);
    case 'ArrowDown':
      return nearest(lanes.slice(at + 1), placed[index].x);
    default:
      return undefined;
  }
}

function nearest(lanes: PlacedLane[], x: number): Placed | undefined {
  const filled = lanes.find(({ placed }) => placed.length > 0);
  return filled?.placed.reduce((best, other) => (Math.abs(other.x - x) < Math.abs(best.x - x) ? other : best));
}
