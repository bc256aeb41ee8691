package org.duban.publicity;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of the public pages.
 *
 * @param challengeDifficulty zero bits; 18 costs a phone about a second
 * @param reads how often an address may read within {@code window}
 * @param objections how often an address may ask for a challenge or object within {@code window}
 */
@ConfigurationProperties("duban.publicity")
record PublicityProperties(
    @DefaultValue("18") int challengeDifficulty,
    @DefaultValue("10m") Duration challengeLife,
    @DefaultValue("1m") Duration window,
    @DefaultValue("120") int reads,
    @DefaultValue("10") int objections) {}
