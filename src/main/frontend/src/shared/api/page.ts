/** A row's number; opaque to the pages. */
export type Id = number | string;

/** One page of a list; `next` is given back as `after`. */
export interface Page<T> {
  items: T[];
  next?: string | null;
}
