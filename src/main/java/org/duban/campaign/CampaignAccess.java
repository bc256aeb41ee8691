package org.duban.campaign;

import java.util.List;
import org.duban.identity.Permissions;
import org.duban.organisation.Unit;
import org.duban.organisation.Units;
import org.duban.platform.error.DubanException;
import org.springframework.stereotype.Component;

/**
 * Who may see a campaign: holders of {@code campaign.view} anywhere within the unit that runs it,
 * or above; and of its figures, those of the units they hold it for.
 */
@Component
public class CampaignAccess {

  static final String VIEW = "campaign.view";

  private final Permissions permissions;
  private final Units units;

  CampaignAccess(Permissions permissions, Units units) {
    this.permissions = permissions;
    this.units = units;
  }

  public boolean visible(Campaign campaign) {
    if (permissions.allowed(VIEW, campaign.unitCode())) {
      return true;
    }
    String path = units.find(campaign.unitCode()).map(Unit::path).orElse("");
    return permissions.scope(VIEW).stream().anyMatch(s -> s.startsWith(path));
  }

  /**
   * @throws DubanException not found, to who may not see it
   */
  public Campaign requireVisible(Campaign campaign) {
    if (!visible(campaign)) {
      throw DubanException.notFound("campaign.none", campaign.id());
    }
    return campaign;
  }

  public boolean sees(String unitCode) {
    return permissions.allowed(VIEW, unitCode);
  }

  /** Paths the actor may see figures of. */
  public List<String> paths() {
    return permissions.scope(VIEW);
  }
}
