package org.duban.campaign.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Campaigns, the newest first. */
record CampaignPage(List<CampaignLine> items, @Nullable String next) {}
