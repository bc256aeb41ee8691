package org.duban.notification;

import org.duban.notification.NotificationSettings.RobotView;
import org.duban.notification.SettingsChange.RobotChange;
import org.duban.platform.crypto.SecretText;
import org.duban.platform.error.DubanException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The robot in a profile: checked, encrypted, never shown again. */
@Component
class OwnRobot {

  private static final int LONGEST_SECRET = 128;

  private final RobotHosts hosts;
  private final SecretText secrets;

  OwnRobot(RobotHosts hosts, SecretText secrets) {
    this.hosts = hosts;
    this.secrets = secrets;
  }

  @Nullable RobotView view(Profile profile) {
    RobotKind kind = profile.robotKind();
    byte[] cipher = profile.robotCipher();
    if (kind == null || cipher == null) {
      return null;
    }
    String address = secrets.decrypt(cipher);
    return new RobotView(
        kind, "…" + address.substring(address.length() - 4), profile.secretCipher() != null);
  }

  /**
   * @throws DubanException invalid, if the product may not write there
   */
  Profile changed(Profile profile, @Nullable RobotChange change) {
    if (change == null) {
      return with(profile, null, null, null);
    }
    byte[] address =
        change.address() == null || change.address().isBlank()
            ? kept(profile, change.kind())
            : secrets.encrypt(hosts.require(change.kind(), change.address()).toString());
    return with(profile, change.kind(), address, secret(profile, change));
  }

  private static byte[] kept(Profile profile, RobotKind kind) {
    byte[] cipher = profile.robotCipher();
    if (cipher == null || profile.robotKind() != kind) {
      throw DubanException.invalid("notification.robot.address");
    }
    return cipher;
  }

  private byte @Nullable [] secret(Profile profile, RobotChange change) {
    String secret = change.secret();
    if (secret == null) {
      return profile.robotKind() == change.kind() ? profile.secretCipher() : null;
    }
    if (secret.length() > LONGEST_SECRET) {
      throw DubanException.invalid("notification.robot.secret");
    }
    return secret.isBlank() ? null : secrets.encrypt(secret.strip());
  }

  private static Profile with(
      Profile p, @Nullable RobotKind kind, byte @Nullable [] address, byte @Nullable [] secret) {
    return new Profile(
        p.personId(), p.quietFrom(), p.quietUntil(), p.digestAt(), kind, address, secret);
  }
}
