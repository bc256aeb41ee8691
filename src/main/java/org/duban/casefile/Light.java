package org.duban.casefile;

/** How urgent: shape and colour on the page. */
public enum Light {
  NORMAL,
  BLUE,
  YELLOW,
  RED
}
