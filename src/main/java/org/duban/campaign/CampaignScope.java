package org.duban.campaign;

import java.util.List;

/**
 * Whom a campaign reaches.
 *
 * @param units subtrees, by code
 * @param people who in them: {@code PARTY_MEMBER}, {@code EVERYBODY} or a role key
 * @param forms which units declare about themselves: {@code VILLAGE}, {@code TOWNSHIP}, {@code
 *     DEPARTMENT}
 */
public record CampaignScope(List<String> units, List<String> people, List<String> forms) {}
