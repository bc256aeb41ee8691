package org.duban.inbox;

/**
 * The order of a box of open tasks: soonest due first, last arrived first, or the most urgent first
 * and of those the soonest due.
 */
public enum BoxSort {
  DUE,
  ARRIVAL,
  PRIORITY
}
