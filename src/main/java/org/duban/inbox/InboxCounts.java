package org.duban.inbox;

/**
 * How many in each box, and of each light of what is to do and of what is supervised; 1000 means
 * more than 999.
 *
 * @param copied what was not read or answered
 */
public record InboxCounts(
    int todo,
    int done,
    int started,
    int red,
    int yellow,
    int blue,
    int drafts,
    int closed,
    int supervised,
    int supervisedRed,
    int supervisedYellow,
    int supervisedBlue,
    int copied) {

  static final InboxCounts NONE = new InboxCounts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
}
