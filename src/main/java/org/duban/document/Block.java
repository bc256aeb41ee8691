package org.duban.document;

/** A paragraph of a document: plain text, and what it is. */
public record Block(Style style, String text) {

  /** What a paragraph is (GB/T 9704-2012, 7.3). */
  public enum Style {
    TITLE,
    /** To whom it is sent, flush left. */
    RECEIVER,
    /** 一、 Hei */
    HEADING_1,
    /** （一） Kai */
    HEADING_2,
    /** 1. */
    HEADING_3,
    /** （1） */
    HEADING_4,
    BODY,
    CENTRED,
    ATTACHMENT
  }
}
