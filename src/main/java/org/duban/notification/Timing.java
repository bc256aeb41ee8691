package org.duban.notification;

/** When a note leaves the product by a way, if it does. */
public enum Timing {
  NOW,
  DIGEST,
  OFF
}
