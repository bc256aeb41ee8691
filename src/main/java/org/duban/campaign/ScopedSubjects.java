package org.duban.campaign;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.duban.campaign.persistence.ScopeMapper;
import org.duban.organisation.Units;
import org.duban.platform.time.ProductClock;
import org.springframework.stereotype.Component;

/** Who is to declare in a campaign, by its scope, in the order of the units' tree. */
@Component
class ScopedSubjects {

  private static final String EVERYBODY = "EVERYBODY";
  private static final String MEMBERS = "PARTY_MEMBER";

  private final Campaigns campaigns;
  private final ScopeMapper scopes;
  private final Units units;
  private final ProductClock clock;

  ScopedSubjects(Campaigns campaigns, ScopeMapper scopes, Units units, ProductClock clock) {
    this.campaigns = campaigns;
    this.scopes = scopes;
    this.units = units;
    this.clock = clock;
  }

  List<ScopedSubject> of(Campaign campaign) {
    CampaignScope scope = campaigns.scope(campaign.id());
    List<String> paths =
        scope.units().stream().flatMap(c -> units.find(c).stream()).map(u -> u.path()).toList();
    if (paths.isEmpty()) {
      return List.of();
    }
    List<ScopedSubject> subjects = new ArrayList<>(people(campaign, scope, paths));
    subjects.addAll(unitsThemselves(scope, paths));
    subjects.sort(Comparator.comparing(ScopedSubject::path));
    return subjects;
  }

  private List<ScopedSubject> people(Campaign campaign, CampaignScope scope, List<String> paths) {
    if (scope.people().isEmpty()) {
      return List.of();
    }
    String form = campaigns.policy(campaign).personForm();
    List<String> roles = new ArrayList<>(scope.people());
    roles.removeAll(Set.of(EVERYBODY, MEMBERS));
    roles.add("");
    return scopes
        .people(
            paths,
            scope.people().contains(EVERYBODY),
            scope.people().contains(MEMBERS),
            roles,
            clock.today())
        .stream()
        .map(p -> new ScopedSubject(p.id(), p.name(), p.unitCode(), p.path(), p.kind(), form))
        .toList();
  }

  private List<ScopedSubject> unitsThemselves(CampaignScope scope, List<String> paths) {
    if (scope.forms().isEmpty()) {
      return List.of();
    }
    return scopes.units(paths).stream()
        .flatMap(
            u ->
                UnitForm.of(u.kind(), u.code()).stream()
                    .filter(f -> scope.forms().contains(f.name()))
                    .map(
                        f ->
                            new ScopedSubject(
                                null, u.name(), u.code(), u.path(), u.kind(), f.filler())))
        .toList();
  }
}
