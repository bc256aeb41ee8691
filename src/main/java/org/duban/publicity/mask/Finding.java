package org.duban.publicity.mask;

/**
 * Personal data found in a text.
 *
 * @param start first character, from 0
 * @param end after the last character
 * @param masked what may stand there instead
 */
public record Finding(MaskKind kind, int start, int end, String masked) {

  boolean overlaps(Finding other) {
    return start < other.end && other.start < end;
  }
}
