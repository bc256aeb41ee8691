package org.duban.campaign;

import java.util.List;
import org.duban.campaign.persistence.CampaignMapper;
import org.duban.campaign.persistence.DeclarationMapper;
import org.duban.identity.Permissions;
import org.duban.platform.error.DubanException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Campaigns and declarations as the actor may see them ({@code campaign.view}). */
@Service
@Transactional(readOnly = true)
public class ReadingCampaign {

  private final Campaigns campaigns;
  private final CampaignMapper rows;
  private final DeclarationMapper declarations;
  private final CampaignAccess access;
  private final Permissions permissions;

  ReadingCampaign(
      Campaigns campaigns,
      CampaignMapper rows,
      DeclarationMapper declarations,
      CampaignAccess access,
      Permissions permissions) {
    this.campaigns = campaigns;
    this.rows = rows;
    this.declarations = declarations;
    this.access = access;
    this.permissions = permissions;
  }

  /** The newest first. */
  public List<Campaign> list() {
    return rows.latest().stream().filter(access::visible).toList();
  }

  /**
   * @throws DubanException not found, also to who may not see it
   */
  public Campaign read(long id) {
    return access.requireVisible(campaigns.require(id));
  }

  /**
   * Declarations by id, a page of them; without a unit, of the whole campaign.
   *
   * @throws DubanException forbidden, unless {@code campaign.view} is held for the unit
   */
  public List<Declaration> declarations(
      long id, @Nullable String unitCode, @Nullable String status, long after, int limit) {
    Campaign campaign = read(id);
    permissions.require(CampaignAccess.VIEW, unitCode == null ? campaign.unitCode() : unitCode);
    return declarations.page(id, unitCode, status, after, limit);
  }
}
