package org.duban.organisation;

/**
 * One bad cell.
 *
 * @param row line of the file, from 1
 * @param column its heading; empty for the whole row
 * @param value what stands there
 * @param reason what is wrong and what to do
 */
public record ImportError(int row, String column, String value, String reason) {}
