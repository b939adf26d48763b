import type { Status } from './status-glyph';

/** A text and the language that it is written in. */
export interface Words {
  text: string;
  lang: string;
}

/** What is due on a day, as the server hands it over; dates are ISO 8601. */
export interface Mark {
  id: string;
  href: string;
  title: Words;
  /** Whether it was dropped. */
  struck: boolean;
  status: Status;
  due: string;
  /** Without it the due date stands where it was agreed. */
  baseline: string | null;
  /** Status and dates in words. */
  facts: string;
}

/** So much on one day that it is counted there and listed below the lane. */
export interface Bunch {
  id: string;
  due: string;
  label: string;
  marks: Mark[];
}

export interface Lane {
  number: string;
  title: Words;
  struck: boolean;
  note: string;
  marks: Mark[];
  bunches: Bunch[];
}

/** Days that are marked across all lanes. */
export interface Days {
  kind: 'today' | 'meeting';
  first: string;
  last: string;
  label: string;
}

export interface Period {
  first: string;
  last: string;
}

const DAY = 86_400_000;

/** Counts days, which have neither a time nor a zone. */
export function dayOf(date: string): number {
  return Date.parse(date) / DAY;
}

export function dateOf(day: number): Date {
  return new Date(day * DAY);
}
