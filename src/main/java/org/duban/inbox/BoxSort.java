package org.duban.inbox;

/** The order of a box of open tasks: soonest due first, or last arrived first. */
public enum BoxSort {
  DUE,
  ARRIVAL
}
