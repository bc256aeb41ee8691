package org.duban.campaign;

import org.jspecify.annotations.Nullable;

/**
 * A group or an item of the year's catalogue (P1.2, P4.2).
 *
 * @param code also the name of the field in the form
 * @param groupCode the group it belongs to; null for a group
 * @param audience who is asked: {@code PERSON}, {@code UNIT} or {@code ALL}
 */
public record CampaignItem(String code, @Nullable String groupCode, String name, String audience) {}
