package org.duban.organisation.imports;

/**
 * One column of a file.
 *
 * @param header its heading, without the star of those required
 * @param note what to write there
 * @param example what the template shows
 */
public record Column(String header, boolean required, String note, String example) {}
