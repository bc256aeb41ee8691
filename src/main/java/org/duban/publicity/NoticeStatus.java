package org.duban.publicity;

/** Where a notice stands. */
public enum NoticeStatus {
  DRAFT,
  PUBLISHED,
  TAKEN_DOWN,
  WITHDRAWN
}
