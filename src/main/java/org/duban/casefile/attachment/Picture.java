package org.duban.casefile.attachment;

/**
 * A picture drawn anew from its pixels: nothing else of what was uploaded is left.
 *
 * @param thumb a small JPEG of it
 */
record Picture(byte[] bytes, byte[] thumb) {}
