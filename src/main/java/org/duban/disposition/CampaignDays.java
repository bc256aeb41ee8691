package org.duban.disposition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days of a campaign that leniency and severity hang on; none without a campaign.
 *
 * @param selfCheckEnds last day of the self-check stage
 * @param leniency rectified by then: lenient or exempt
 * @param refusal open after that: severe
 */
public record CampaignDays(
    @Nullable LocalDate selfCheckEnds, @Nullable LocalDate leniency, @Nullable LocalDate refusal) {

  public static final CampaignDays NONE = new CampaignDays(null, null, null);
}
