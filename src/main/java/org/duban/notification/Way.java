package org.duban.notification;

/** By what a note leaves the product; in the product itself every note is kept. */
public enum Way {
  MAIL,
  ROBOT
}
