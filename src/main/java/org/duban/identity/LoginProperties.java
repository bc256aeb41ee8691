package org.duban.identity;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits around log-in.
 *
 * @param accountTries wrong passwords in a row before an account is locked
 * @param addressTries failures from one network address within the lock time before it is locked;
 *     an office may share one address
 * @param lockFor how long a lock lasts
 * @param passwordDays days after which a password must be changed
 * @param passwordHistory how many last passwords may not be used again
 * @param activationDays days a printed code is good for
 * @param hashStrength work factor of new password hashes, as a power of two (bcrypt)
 */
@ConfigurationProperties("duban.login")
public record LoginProperties(
    @DefaultValue("5") int accountTries,
    @DefaultValue("30") int addressTries,
    @DefaultValue("15m") Duration lockFor,
    @DefaultValue("90") int passwordDays,
    @DefaultValue("5") int passwordHistory,
    @DefaultValue("30") int activationDays,
    @DefaultValue("10") int hashStrength) {}
