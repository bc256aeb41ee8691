package org.duban.organisation;

/**
 * A role people hold at units; data, so a new one needs no code.
 *
 * @param level {@code VILLAGE}, {@code TOWNSHIP}, {@code COUNTY} or {@code PLATFORM}
 */
public record Role(String key, String name, String nameEn, String level) {}
