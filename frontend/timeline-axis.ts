import { dateOf, dayOf, type Days } from './timeline-data';
import type { Scale, Type } from './timeline-layout';

/** A day that the axis names. */
export interface Tick {
  day: number;
  label: string;
}

const LABEL = 44;
const STEPS = [1, 3, 6, 12];
const DAYS_OF_A_MONTH = 30;

/** Every so many months as there is room for, with the year above the first and above each January. */
export function ticksOf(scale: Scale, lang: string): Tick[] {
  const month = new Intl.DateTimeFormat(lang, { month: 'short', timeZone: 'UTC' });
  const step = STEPS.find((months) => months * DAYS_OF_A_MONTH * scale.perDay >= LABEL) ?? 12;
  const start = dateOf(scale.first);
  const ticks: Tick[] = [];
  for (let at = start.getUTCFullYear() * 12; ; at++) {
    const date = new Date(Date.UTC(Math.floor(at / 12), at % 12, 1));
    const day = dayOf(date.toISOString().slice(0, 10));
    if (day > scale.last) return ticks;
    if (day < scale.first || at % step > 0) continue;
    const year = ticks.length === 0 || at % 12 === 0 ? `${date.getUTCFullYear()}\n` : '';
    const fits = scale.width - scale.x(day) >= LABEL;
    ticks.push({ day, label: fits ? year + month.format(date) : '' });
  }
}

/** A label of marked days above the lanes. */
export interface Flag {
  kind: Days['kind'];
  label: string;
  left: number;
  line: number;
}

/** Names the marked days that are in sight, one below the other where they would meet. */
export function flagsOf(days: Days[], scale: Scale, type: Type): Flag[] {
  let end = -1;
  return shownDays(days, scale)
    .map(({ kind, label, first, last }) => {
      const width = type.width(label) + 8;
      const middle = (scale.x(first) + scale.x(last)) / 2;
      return { kind, label, width, left: Math.max(0, Math.min(middle - width / 2, scale.width - width)) };
    })
    .sort((one, other) => one.left - other.left)
    .map(({ kind, label, left, width }) => {
      const line = left < end ? 1 : 0;
      end = left + width;
      return { kind, label, left, line };
    });
}

/** The part of the marked days that is in sight. */
export function shownDays(days: Days[], scale: Scale) {
  return days
    .map((some) => ({
      kind: some.kind,
      label: some.label,
      first: Math.max(dayOf(some.first), scale.first),
      last: Math.min(dayOf(some.last), scale.last),
    }))
    .filter(({ first, last }) => first <= last);
}
